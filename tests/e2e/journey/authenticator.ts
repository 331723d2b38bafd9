import { decodeBase32IgnorePadding } from "@oslojs/encoding";
import { generateTOTP } from "@oslojs/otp";
import { expect, type Page } from "@playwright/test";

/** Reads the key that the page offers for typing by hand and answers as the app on a phone would. */
export async function codeFromOfferedKey(page: Page): Promise<string> {
  const key = page.locator("code");
  await expect(key).toBeVisible();
  const text = (await key.innerText()).replaceAll(" ", "");
  return generateTOTP(decodeBase32IgnorePadding(text), 30, 6);
}
