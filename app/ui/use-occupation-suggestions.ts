import { useRef, useState } from "react";

export interface OccupationOption {
  code: string;
  name: string;
  /** The everyday word that found it, when it was not its own name. */
  word: string | null;
}

const FEWEST_LETTERS = 2;

/** Occupations for what is typed now; `asked` is the text that `options` answer, empty until there is an answer. */
export function useOccupationSuggestions() {
  const [{ asked, options }, setFound] = useState<{ asked: string; options: OccupationOption[] }>(NOTHING);
  const latest = useRef("");
  const suggest = async (typed: string) => {
    const text = typed.trim();
    latest.current = text;
    if (text.length < FEWEST_LETTERS) return setFound(NOTHING);
    const found = await suggestionsFor(text);
    // A slower answer to an earlier text is passed over, and so is a silence: the button still searches.
    if (found && latest.current === text) setFound({ asked: text, options: found });
  };
  const forget = () => {
    latest.current = "";
    setFound(NOTHING);
  };
  return { asked, options, suggest, forget };
}

const NOTHING = { asked: "", options: [] };

async function suggestionsFor(text: string): Promise<OccupationOption[] | null> {
  try {
    const response = await fetch(`/yrken?sok=${encodeURIComponent(text)}`);
    return response.ok ? ((await response.json()) as OccupationOption[]) : null;
  } catch {
    // No contact: what is shown stays.
    return null;
  }
}
