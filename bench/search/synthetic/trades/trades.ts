import { CARE_TRADES } from "./care.data.ts";
import { CRAFT_TRADES } from "./craft.data.ts";
import { DESK_TRADES } from "./desk.data.ts";
import { GOODS_TRADES } from "./goods.data.ts";
import { INDOOR_TRADES } from "./indoors.data.ts";
import { OUTDOOR_TRADES } from "./outdoors.data.ts";
import type { Trade } from "./trade.ts";

/** All trades; about how many advertisements each has is `corpus.ts`'s. */
export const TRADES: readonly Trade[] = [
  ...INDOOR_TRADES,
  ...GOODS_TRADES,
  ...CARE_TRADES,
  ...OUTDOOR_TRADES,
  ...CRAFT_TRADES,
  ...DESK_TRADES,
];
