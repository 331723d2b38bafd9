import type { IsoDate } from "../shared/dates.ts";
import { PURPOSES, type Purpose } from "./purposes.ts";

/** The languages that a wording is written in; what is said aloud in another starts from the Swedish. */
export type TextLanguage = "sv" | "sv-latt" | "en";

/** One wording of a consent, by its key in the message catalogue. A receipt names the version that was read. */
export interface ConsentText {
  purpose: Purpose;
  version: string;
  validFrom: IsoDate;
  /** SHA-256 of the words in each language (base64url), so that nobody edits what somebody has said yes to. */
  hashes: Readonly<Record<TextLanguage, string>>;
}

/** Wordings in the order they came. An old one is never changed or removed: other words are a new row. */
export const CONSENT_TEXTS: readonly ConsentText[] = [
  {
    purpose: "profile_in_matching",
    version: "consent.profile_in_matching.v1",
    validFrom: "2026-01-01",
    hashes: {
      sv: "5wIYL3mL8d5F8XodZdcA4ckucr_XAzRJn5cIo_HJEoY",
      "sv-latt": "UVV0dShGDctt3kdPkXGnr8I-uiBN1NQs8ZrB_sU310o",
      en: "Jpv5cDTlt7zP6F9TCAKi5e2LcOSrGuX2ClxevhdHdPM",
    },
  },
  {
    purpose: "presentation",
    version: "consent.presentation.v1",
    validFrom: "2026-01-01",
    hashes: {
      sv: "drMLucX4mBBRx5iab19R-wqBlUSR6KiY1p_VkgbaBHc",
      "sv-latt": "uzyYgDdq41e8ZP8ahsyCX9y9eqtRF7ltSlADynVVLPQ",
      en: "hxdMkWvmMeIZQrjj1K4dH6yVh7U_ynAQ6NviccfLYH4",
    },
  },
  {
    purpose: "identity",
    version: "consent.identity.v1",
    validFrom: "2026-01-01",
    hashes: {
      sv: "y9dQKK_C0lK4qv7aqp_bXVomkG7Yne80SMsUbYF6DmY",
      "sv-latt": "lFPL_eW6tH3C0LGQQjAS3KyGS3bjEpOj0Dkym_KMfvw",
      en: "0TCfONOyJYAxi5d1jXTOG5Jl0vkQau2z59IIiU0D3KM",
    },
  },
  {
    purpose: "information_exchange",
    version: "consent.information_exchange.v1",
    validFrom: "2026-01-01",
    hashes: {
      sv: "bDEal2KJEo6GTJ0X67ePXQzeYuW3CQwSwkJ8fKmV3XY",
      "sv-latt": "105FjSl3vsUfalO_neezBI2fm262tVr91hhgp9bJkOc",
      en: "Gxz5mDWh7F4i0eRGV16qTBDDZuYBVt3D5Of4o12Wa6k",
    },
  },
  {
    purpose: "contact",
    version: "consent.contact.v1",
    validFrom: "2026-01-01",
    hashes: {
      sv: "5urYPwKf8YAdtzLnQ_TOXMZZtnCbIeYjMHR-PISdKgQ",
      "sv-latt": "APnJyakl3DsVZND_pMz7O-QHzwWVtM6BYfIrykWSjBA",
      en: "rnd1gcsKbzwKK-5WGLaO1b3cIET6Dy_F79_bTGGSyH8",
    },
  },
];

/** The wordings to show on `date`, by what they ask. */
export function textVersionsOn(date: IsoDate): Record<Purpose, string> {
  return Object.fromEntries(PURPOSES.map((purpose) => [purpose, textVersionOn(purpose, date)])) as Record<
    Purpose,
    string
  >;
}

/** The wording to show on `date`. Throws when there is none: nothing can then be asked for. */
export function textVersionOn(purpose: Purpose, date: IsoDate): string {
  const text = CONSENT_TEXTS.findLast((one) => one.purpose === purpose && one.validFrom <= date);
  if (!text) throw new Error(`no wording of ${purpose} on ${date}`);
  return text.version;
}

/** Which in order a wording is among those of its purpose, from 1: how people name it. */
export function wordingNumber(version: string): number {
  const purpose = CONSENT_TEXTS.find((one) => one.version === version)?.purpose;
  const wordings = CONSENT_TEXTS.filter((one) => one.purpose === purpose).map((one) => one.version);
  return wordings.indexOf(version) + 1;
}
