/** The text of one mail in one language. */
export interface MailWords {
  subject: string;
  /** Sentences before the code or the button. The first is also the preview in the inbox. */
  before: readonly [string, ...string[]];
  /** Sentences after it. */
  after: readonly string[];
}

export interface LinkWords extends MailWords {
  /** The button: a verb. */
  action: string;
}
