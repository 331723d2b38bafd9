import type { EmployerForm } from "./employer.ts";

/**
 * First six digits by legal form: the group digit is the real one, the rest nines, above what has been given
 * out, so that a demo company never wears a real company's number.
 */
const PREFIX: Record<EmployerForm, string> = {
  aktiebolag: "559999",
  handelsbolag: "969999",
  "ekonomisk-forening": "769999",
  forening: "899999",
  kommun: "219999",
  trossamfund: "259999",
};

/** Luhn over nine digits, as organisationsnummer have it (lag 1974:174). */
function checkDigit(nineDigits: string): number {
  const sum = [...nineDigits].reduce((total, digit, at) => {
    const doubled = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A fictional organisationsnummer, ten digits with a valid check digit; `serial` 0–999, one an employer. */
export function demoOrganisationNumber(form: EmployerForm, serial: number): string {
  const nine = PREFIX[form] + String(serial).padStart(3, "0");
  return nine + checkDigit(nine);
}
