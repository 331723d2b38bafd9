import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import { type IsoDate, startOfDay } from "#app/domain/shared/dates.ts";
import { reminders, savedSearches } from "#db/schema/index.ts";
import { mailLocale } from "#emails/mail-kinds.ts";
import { renderMail } from "#emails/render.server.ts";
import { type SubscriberContext, subscriber } from "../outbox/subscriber.server.ts";
import { composeLetter, type Letter } from "./compose-letter.server.ts";
import { stopPath } from "./letter-link.server.ts";
import { letterReceiver } from "./letter-receiver.server.ts";

/** The rest are on the person's own page. */
const PLACEMENTS_NAMED = 5;

/**
 * One letter about all of a person's saved searches. It is made from what is so when it is sent: what has closed
 * meanwhile is not in it, and who has said no meanwhile gets none. It names placements, which are public, and never
 * what was searched for, which may say more of the person than they would have others read.
 */
export const sendSearchLetter = subscriber({
  name: "send-search-letter",
  topic: "search.letter-due",
  async run(ctx, { reminderId }) {
    const [reminder] = await ctx.read
      .select({ id: reminders.id, participantId: reminders.participantId, day: reminders.dueDate })
      .from(reminders)
      .where(and(eq(reminders.id, reminderId), isNull(reminders.sentAt), isNull(reminders.stoppedAt)));
    if (!reminder?.participantId) return;
    const receiver = await letterReceiver(ctx, reminder.participantId);
    const letter = await composeLetter(ctx.read, reminder.participantId, reminder.day);
    if (!receiver || "none" in receiver || !letter) {
      await ctx.write((tx) =>
        tx.update(reminders).set({ stoppedAt: ctx.now }).where(eq(reminders.id, reminder.id)),
      );
      return;
    }
    const { origin } = ctx.tools;
    const stop = `${origin}${stopPath(reminder.id)}`;
    const rendered = await renderMail(
      "newPlacements",
      {
        count: letter.placements.length,
        placements: letter.placements.slice(0, PLACEMENTS_NAMED).map((one) => ({
          title: one.title.map(({ text }) => text).join(""),
          employer: one.employerName,
          place: one.town,
          url: `${origin}/platser/${one.id}`,
        })),
        ending: letter.ending.length > 0,
        url: `${origin}/min-sida/sokningar`,
        stopUrl: stop,
      },
      mailLocale(receiver.locale),
    );
    await ctx.tools.mail.send({
      to: receiver.email,
      ...rendered,
      idempotencyKey: ctx.key,
      unsubscribeUrl: stop,
    });
    await remember(ctx, reminder.id, reminder.day, letter);
  },
});

/** What has been told is no longer new. Somebody who has looked later than the letter reaches stays there. */
async function remember(
  ctx: SubscriberContext,
  reminderId: string,
  day: IsoDate,
  { told, ending }: Letter,
): Promise<void> {
  const seenUntil = startOfDay(day);
  await ctx.write(async (tx) => {
    await tx.update(savedSearches).set({ letterOn: day }).where(inArray(savedSearches.id, told));
    await tx
      .update(savedSearches)
      .set({ seenUntil })
      .where(and(inArray(savedSearches.id, told), lt(savedSearches.seenUntil, seenUntil)));
    await tx.update(savedSearches).set({ endToldAt: ctx.now }).where(inArray(savedSearches.id, ending));
    await tx.update(reminders).set({ sentAt: ctx.now }).where(eq(reminders.id, reminderId));
  });
}
