import { ApiError } from "./api-error.ts";

/** A filter expression as the reference writes its grammar, as far as this server knows it; anything else is refused. */
export type Condition =
  | { kind: "and"; of: Condition[] }
  | { kind: "or"; of: Condition[] }
  | { kind: "not"; of: Condition }
  | { kind: "in"; attribute: string; values: string[] }
  | { kind: "compare"; attribute: string; operator: ">=" | "<="; value: number }
  | { kind: "geoRadius"; lat: number; lng: number; metres: number };

const MAX_DEPTH = 200;
const TOKEN = /\s*(?:"([^"]*)"|(>=|<=|=|[()[\],])|([A-Za-z0-9_.-]+))/y;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const KEYWORDS = ["AND", "OR", "NOT", "IN", "TO", "EXISTS", "_geoRadius"];

interface Token {
  text: string;
  quoted: boolean;
}

export function parseFilter(text: string): Condition {
  const tokens = tokensOf(text);
  let at = 0;
  const refuse = (): never => {
    throw new ApiError(
      400,
      "invalid_search_filter",
      `Was expecting something else at token ${at} of the filter`,
    );
  };
  const is = (sign: string): boolean => tokens[at]?.text === sign && !tokens[at]?.quoted;
  const take = (sign: string): void => {
    if (!is(sign)) refuse();
    at += 1;
  };
  const word = (): string => {
    const token = tokens[at];
    if (!token || (!token.quoted && (KEYWORDS.includes(token.text) || /[()[\],=<>]/.test(token.text))))
      return refuse();
    at += 1;
    return token.text;
  };
  const number = (): number => {
    const written = word();
    return NUMBER.test(written) ? Number(written) : refuse();
  };

  const chain = (sign: "AND" | "OR", part: (depth: number) => Condition, depth: number): Condition => {
    if (depth > MAX_DEPTH) throw new ApiError(400, "invalid_search_filter", "The filter is nested too deep");
    const of = [part(depth + 1)];
    while (is(sign)) {
      at += 1;
      of.push(part(depth + 1));
    }
    return of.length === 1 ? of[0]! : { kind: sign === "AND" ? "and" : "or", of };
  };
  const or = (depth: number): Condition => chain("OR", and, depth);
  const and = (depth: number): Condition => chain("AND", not, depth);
  const not = (depth: number): Condition => {
    if (!is("NOT")) return primary(depth + 1);
    at += 1;
    return { kind: "not", of: not(depth + 1) };
  };
  const primary = (depth: number): Condition => {
    if (is("(")) {
      at += 1;
      const inner = or(depth + 1);
      take(")");
      return inner;
    }
    if (is("_geoRadius")) return geoRadius();
    const attribute = word();
    if (is("IN")) return listed(attribute);
    if (is("=")) {
      at += 1;
      return { kind: "in", attribute, values: [word()] };
    }
    const operator = is(">=") ? ">=" : is("<=") ? "<=" : refuse();
    at += 1;
    return { kind: "compare", attribute, operator, value: number() };
  };
  const geoRadius = (): Condition => {
    take("_geoRadius");
    take("(");
    const lat = number();
    take(",");
    const lng = number();
    take(",");
    const metres = number();
    take(")");
    if (Math.abs(lat) > 90 || Math.abs(lng) > 180)
      throw new ApiError(400, "invalid_search_filter", "Bad latitude or longitude");
    if (!Number.isInteger(metres))
      throw new ApiError(400, "invalid_search_filter", "The distance is an integer");
    return { kind: "geoRadius", lat, lng, metres };
  };
  const listed = (attribute: string): Condition => {
    take("IN");
    take("[");
    const values = [word()];
    while (is(",")) {
      at += 1;
      values.push(word());
    }
    take("]");
    return { kind: "in", attribute, values };
  };

  const whole = or(0);
  return at === tokens.length ? whole : refuse();
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = text.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match)
      throw new ApiError(400, "invalid_search_filter", `Unexpected characters at ${from} of the filter`);
    tokens.push({ text: match[1] ?? match[2] ?? match[3] ?? "", quoted: match[1] !== undefined });
  }
  return tokens;
}
