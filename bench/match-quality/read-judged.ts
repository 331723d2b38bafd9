import { data as aterbruk } from "./judged/aterbruk.data.ts";
import { data as butik } from "./judged/butik.data.ts";
import { data as bygg } from "./judged/bygg.data.ts";
import { data as djur } from "./judged/djur.data.ts";
import { data as fastighet } from "./judged/fastighet.data.ts";
import { data as gron } from "./judged/gron.data.ts";
import { data as it } from "./judged/it.data.ts";
import { data as kafe } from "./judged/kafe.data.ts";
import { data as kok } from "./judged/kok.data.ts";
import { data as kontor } from "./judged/kontor.data.ts";
import { data as lager } from "./judged/lager.data.ts";
import { data as skola } from "./judged/skola.data.ts";
import { data as stad } from "./judged/stad.data.ts";
import { data as textil } from "./judged/textil.data.ts";
import { data as transport } from "./judged/transport.data.ts";
import { data as vard } from "./judged/vard.data.ts";
import { data as verkstad } from "./judged/verkstad.data.ts";

const TEXTS = [
  ...[stad, kok, vard, skola, lager, transport, fastighet, gron, butik, verkstad, bygg, kontor],
  ...[aterbruk, kafe, djur, it, textil],
];

/** One profile as it was judged for one placement; the fields as written (README.md, Grammar). */
export interface JudgedRow {
  /** 0–3. */
  grade: number;
  area: string;
  wish: string;
  swedish: string;
  licences: string;
  certificates: string;
  hours: string;
  start: string;
  waiting: string;
  traits: string;
  conditions: string;
  why: string;
}

/** One placement with its judged profiles; the fields as written, without their names. */
export interface JudgedPlacement {
  id: string;
  /** Measured, never tuned on. */
  heldOut: boolean;
  kind: string;
  occupation: string;
  further: string;
  traits: string;
  hours: string;
  dates: string;
  seats: string;
  at: string;
  offers: string;
  cannot: string;
  swedish: string;
  licences: string;
  certificates: string;
  leads: string;
  note: string;
  rows: JudgedRow[];
}

export const JUDGED: readonly JudgedPlacement[] = TEXTS.flatMap((text) =>
  text.trim().split(/\n\n+/).map(readPlacement),
);

function readPlacement(block: string): JudgedPlacement {
  const [head = "", note = "", ...rows] = block.split("\n");
  const [id = "", number = "", kind = "", occupation = "", ...named] = head.slice(2).split(" | ");
  const field = (name: string) =>
    named.find((each) => each.startsWith(`${name} `))?.slice(name.length + 1) ?? "-";
  return {
    id,
    heldOut: number.endsWith(" held"),
    kind,
    occupation,
    further: field("further"),
    traits: field("traits"),
    hours: field("hours"),
    dates: field("dates"),
    seats: field("seats"),
    at: field("at"),
    offers: field("offers"),
    cannot: field("cannot"),
    swedish: field("sv"),
    licences: field("lic"),
    certificates: field("cert"),
    leads: field("leads"),
    note: note.slice(2),
    rows: rows.map(readRow),
  };
}

function readRow(line: string): JudgedRow {
  const [grade, area, wish, swedish, licences, certificates, hours, start, waiting, traits, conditions, why] =
    line.split(" | ") as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
  const fields = {
    area,
    wish,
    swedish,
    licences,
    certificates,
    hours,
    start,
    waiting,
    traits,
    conditions,
    why,
  };
  return { grade: Number(grade), ...fields };
}
