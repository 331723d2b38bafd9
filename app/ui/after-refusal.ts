import type { ShouldRevalidateFunction } from "react-router";

/**
 * For pages where somebody else may have been first: a refused deed (409) shows how the thing stands now, as the page
 * does without JavaScript. Otherwise a refusal leaves what is on the screen as it was.
 */
export const afterRefusal: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  actionStatus === 409 || defaultShouldRevalidate;
