import { data, type RouterContextProvider, redirect } from "react-router";
import { z } from "zod";
import type { Role } from "#app/domain/access/roles.ts";
import { OCCUPATIONS, occupationByCode } from "#app/domain/occupation/occupation.ts";
import { suggestOccupations } from "#app/domain/occupation/suggest-occupations.ts";
import { DRAFT_STEPS, type DraftStep, type PlacementDraft } from "#app/domain/placement/draft-steps.ts";
import { stepFormOf } from "#app/domain/placement/step-forms/all-step-forms.ts";
import { messagesFor } from "#app/i18n/messages.ts";
import { listNearKommuner } from "#app/services/installation/list-near-kommuner.server.ts";
import { readOwnPlacement } from "#app/services/placement/read-own-placement.server.ts";
import { saveStep } from "#app/services/placement/save-step.server.ts";
import { readAs, writeAs } from "./acting.server.ts";
import { parseForm, rejected } from "./forms.server.ts";
import { textPassOf, textsStopped } from "./guarded-form.server.ts";
import { kommunOptions } from "./kommun-options.server.ts";
import { placementPaths, stepOfSlug } from "./placement-paths.ts";
import { localeContext } from "./request-context.server.ts";
import { failureResponse, valueOr404 } from "./respond.server.ts";

interface Asked {
  request: Request;
  context: Readonly<RouterContextProvider>;
  params: { id: string; steg: string };
}

const SUGGESTIONS = 8;
const NO_KOMMUNER = { near: [], lan: [] };

/** The page of one step, for whichever role writes. A placement that is no longer written shows its own page instead. */
export async function loadStep(asked: Asked, role: Extract<Role, "employer" | "broker">) {
  const ctx = readAs(asked, role);
  const step = stepOf(asked);
  const placement = valueOr404(await readOwnPlacement(ctx, asked.params.id), asked.request);
  const paths = placementPaths(role, placement.id);
  if (!placement.writable) throw redirect(paths.own);
  const { searchParams } = new URL(asked.request.url);
  const at = DRAFT_STEPS.indexOf(step);
  const previous = DRAFT_STEPS[at - 1];
  return {
    placementId: placement.id,
    version: placement.version,
    step,
    content: placement.content,
    steps: placement.steps.map((row) => ({
      step: row.step,
      done: row.status === "complete",
      to: paths.step(row.step),
    })),
    back: paths.own,
    previous: previous ? paths.step(previous) : null,
    autosave: paths.autosave(step),
    returnedWords: placement.state === "returned" ? placement.returnedWords : null,
    missing: searchParams.has("saknas") ? placement.missing.filter((one) => one.step === step) : [],
    occupation: occupationChoices(placement.content, searchParams.get("yrke") ?? ""),
    kommuner: step === "place" ? kommunOptions(await listNearKommuner(ctx.read)) : NO_KOMMUNER,
  };
}

/** "Spara och gå vidare": saves, and on to the next step; after the last to the preview. */
export async function saveStepAndGoOn(asked: Asked, role: Extract<Role, "employer" | "broker">) {
  const ctx = writeAs(asked, role);
  const step = stepOf(asked);
  const messages = messagesFor(asked.context.get(localeContext));
  const { errors } = messages;
  const submission = await parseForm(asked, sentSchema(step));
  if (submission.status !== "success") return rejected(submission.reply());
  const { version, intent } = SENT_BESIDE.parse(submission.value);
  const content = stepFormOf(step).toContent(submission.value);
  const pass = textPassOf(submission);
  const result = await saveStep(ctx, { placementId: asked.params.id, version, step, content, pass });
  const paths = placementPaths(role, asked.params.id);
  if (result.ok) {
    const next = intent === "stay" ? step : DRAFT_STEPS[DRAFT_STEPS.indexOf(step) + 1];
    return redirect(next ? paths.step(next) : paths.preview);
  }
  switch (result.failure) {
    case "stale":
      return data({ form: submission.reply({ formErrors: [errors.form.stale] }) }, { status: 409 });
    case "not_open":
      return data({ form: submission.reply({ formErrors: [errors.form.notAllowed] }) }, { status: 409 });
    case "unknown_code": {
      const field = String(result.detail?.field);
      return rejected(submission.reply({ fieldErrors: { [field]: [errors.field.unknownChoice] } }));
    }
    case "texts":
      return textsStopped(submission, result, messages);
    case "invalid":
      return rejected(submission.reply({ formErrors: [errors.field.wrongType] }));
    default:
      throw failureResponse(result.failure, asked.request);
  }
}

/** What is saved as one goes: a short answer, never a page. */
export async function autosaveStep(asked: Asked, role: Extract<Role, "employer" | "broker">) {
  const ctx = writeAs(asked, role);
  const step = stepOf(asked);
  const submission = await parseForm(asked, sentSchema(step));
  if (submission.status !== "success") return { outcome: "invalid" } as const;
  const { version } = SENT_BESIDE.parse(submission.value);
  const content = stepFormOf(step).toContent(submission.value);
  const pass = textPassOf(submission);
  const result = await saveStep(ctx, { placementId: asked.params.id, version, step, content, pass });
  if (result.ok) return { outcome: "saved", version: result.value.version } as const;
  switch (result.failure) {
    case "stale":
    case "not_open":
      return { outcome: "stale" } as const;
    case "texts":
      return { outcome: "marked" } as const;
    case "invalid":
    case "unknown_code":
      return { outcome: "invalid" } as const;
    default:
      throw failureResponse(result.failure, asked.request);
  }
}

function stepOf({ params }: Asked): DraftStep {
  const step = stepOfSlug(params.steg);
  if (!step) throw data(null, { status: 404 });
  return step;
}

/** What is sent beside the step's own fields. */
const SENT_BESIDE = z.object({
  version: z.number().int().positive(),
  intent: z.enum(["next", "stay"]).default("next"),
});

function sentSchema(step: DraftStep) {
  return stepFormOf(step).schema.safeExtend(SENT_BESIDE.shape);
}

/** Suggestions for a search, the chosen occupation, and its neighbours in the same minor group. */
function occupationChoices({ occupation }: PlacementDraft, query: string) {
  const chosen = occupation?.occupation;
  const further = occupation?.furtherOccupations ?? [];
  const near = chosen
    ? OCCUPATIONS.filter(
        ({ level, code }) => level === 4 && code !== chosen && code.startsWith(chosen.slice(0, 3)),
      ).map(({ code }) => code)
    : [];
  return {
    query,
    chosen: chosen ? named(chosen) : null,
    suggestions: suggestOccupations(query, SUGGESTIONS).map(({ occupation: { code, name }, word }) => ({
      code,
      name,
      word,
    })),
    neighbours: [...new Set([...further, ...near])].map(named),
  };
}

function named(code: string) {
  return { code, name: occupationByCode(code)?.name ?? code, word: null };
}
