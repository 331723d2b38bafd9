import type { Page } from "@playwright/test";

/** A field of a form as the page shows it. */
export interface FormField {
  name: string;
  /** The input's own type, or `select`, `textarea`. */
  type: string;
  value: string;
  required: boolean;
}

export interface PageForm {
  /** Where it posts, with its query. */
  action: string;
  fields: FormField[];
  /** What is sent when nothing is changed and its first button is pressed, or the one given by `button`. */
  entries: [string, string][];
  button: string;
}

export interface PageRead {
  links: string[];
  forms: PageForm[];
  /** Every piece of text of the page's own part, as it stands in one element. */
  texts: string[];
}

/** Reads a page's links, its forms (one for each of their named buttons) and texts, by the browser's own parser. */
export function readHtml(blank: Page, html: string, address: string): Promise<PageRead> {
  return blank.evaluate(
    ([text, here]) => {
      const parsed = new DOMParser().parseFromString(text, "text/html");
      const within = (path: string | null | undefined) => {
        const url = new URL(path || here, `http://portal.invalid${here}`);
        return url.host === "portal.invalid" ? url.pathname + url.search : null;
      };
      const fieldsOf = (form: HTMLFormElement) => {
        const fields = new Map<string, FormField>();
        for (const one of form.elements) {
          const isField =
            one instanceof HTMLInputElement ||
            one instanceof HTMLSelectElement ||
            one instanceof HTMLTextAreaElement;
          if (!isField || !one.name || fields.has(one.name)) continue;
          const type = one instanceof HTMLSelectElement ? "select" : one.type;
          fields.set(one.name, { name: one.name, type, value: one.value, required: one.required });
        }
        return [...fields.values()];
      };
      const forms = [...parsed.forms]
        .filter((form) => form.method === "post")
        .flatMap((form) => {
          const named = [...form.elements].filter(
            (one): one is HTMLButtonElement => one instanceof HTMLButtonElement && one.name !== "",
          );
          const filled = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
          return (named.length > 0 ? named : [null]).map((button) => ({
            action: within(button?.getAttribute("formaction") ?? form.getAttribute("action")) ?? here,
            fields: fieldsOf(form),
            entries: [...filled, ...(button ? [[button.name, button.value]] : [])] as [string, string][],
            button: button ? `${button.name}=${button.value}` : "",
          }));
        });
      const texts = [...(parsed.querySelector("main") ?? parsed.body).querySelectorAll("*")]
        .flatMap((element) => [...element.childNodes])
        .filter((node) => node instanceof Text && !(node.parentNode instanceof HTMLScriptElement))
        .map((node) => (node.textContent ?? "").replace(/\s+/g, " ").trim())
        .filter((words) => words !== "");
      const links = [...parsed.querySelectorAll("a[href]")].flatMap(
        (link) => within(link.getAttribute("href")) ?? [],
      );
      return { links, forms, texts };
    },
    [html, address] as const,
  );
}
