import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WEIGHTS_1 } from "#app/domain/matching/weights.ts";
import { newId } from "#app/platform/ids.server.ts";
import { rankCandidates } from "#app/services/matching/rank-candidates.server.ts";
import { spreadLists } from "#app/services/shared/spread-lists.server.ts";
import { matchLog } from "#db/schema/index.ts";
import { publishedPlacement } from "#tests/factories/placement.ts";
import { openStage, type Stage } from "#tests/factories/proposal.ts";
import { weighAnew } from "#tests/factories/weights.ts";
import { openWorld, type World } from "#tests/factories/world.ts";

const WITH_SPREAD = { ...WEIGHTS_1, points: { ...WEIGHTS_1.points, traits: 40, spread: 5 } };

describe("on how many other lists a card has stood among the first", () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld("2026-11-23T08:00:00.000Z");
  });
  afterAll(() => world.close());

  const counted = async ({ unitId, placementId }: Stage, weights = WITH_SPREAD) =>
    Object.fromEntries(
      await spreadLists(world.db.read, weights, { unitId, placementId, today: world.now().slice(0, 10) }),
    );
  const showOn = async ({ broker }: Stage, placementId: string) => {
    const list = await rankCandidates(world.as(broker), { placementId });
    if (!list.ok) throw new Error(list.failure);
    return list.value.candidates.map(({ profileId }) => profileId);
  };

  it("counts each other placement once however often its list is shown, and never the placement's own", async () => {
    const stage = await openStage(world);
    const others = [
      await publishedPlacement(world, stage.company),
      await publishedPlacement(world, stage.company),
    ];
    const cards = await showOn(stage, stage.placementId);
    for (const placementId of [...others, ...others]) await showOn(stage, placementId);
    expect(await counted(stage)).toEqual(Object.fromEntries(cards.map((id) => [id, 2])));
  });

  it("counts the first five of a list and nobody below", async () => {
    const stage = await openStage(world, { people: { size: 7 } });
    const cards = await showOn(stage, await publishedPlacement(world, stage.company));
    expect(Object.keys(await counted(stage)).sort()).toEqual(cards.slice(0, 5).sort());
  });

  it("forgets a list after thirty days, and knows nothing of other units' lists", async () => {
    const stage = await openStage(world);
    const other = await openStage(world);
    world.at("2026-10-20T08:00:00.000Z");
    await showOn(stage, other.placementId);
    world.at("2026-11-23T08:00:00.000Z");
    await showOn(other, stage.placementId);
    expect(await counted(stage)).toEqual({});
    expect(Object.values(await counted({ ...other, placementId: "another" }))).toEqual([1, 1, 1]);
  });

  it("counts what was shown, not what a broker then did with it", async () => {
    const stage = await openStage(world);
    const [card] = stage.people;
    const at = world.now();
    await world.db.write((tx) =>
      tx.insert(matchLog).values(
        (["proposed", "hidden"] as const).map((event) => ({
          id: newId(),
          placementId: newId(),
          byUserId: stage.broker.userId,
          unitId: stage.unitId,
          at,
          weightsVersion: 1,
          event,
          rows: [{ profileId: card!.profileId, rank: 1, score: 80 }],
        })),
      ),
    );
    expect(await counted(stage)).toEqual({});
  });

  it("lets a card that has stood first elsewhere give way to an equal that has not, where the unit has it switched on", async () => {
    const stage = await openStage(world);
    const equals = await showOn(stage, stage.placementId);
    const [first, ...others] = equals;
    const manager = await world.person("manager", { unitId: stage.unitId });
    await world.db.write((tx) =>
      tx.insert(matchLog).values({
        id: newId(),
        placementId: newId(),
        byUserId: stage.broker.userId,
        unitId: stage.unitId,
        at: world.now(),
        weightsVersion: 2,
        event: "shown",
        rows: [{ profileId: first!, rank: 1, score: 80 }],
      }),
    );
    expect(await showOn(stage, stage.placementId)).toEqual(equals);
    await weighAnew(world, manager, { spread: 5, traits: 40, spreadOn: "on" });
    expect(await showOn(stage, stage.placementId)).toEqual([...others, first]);
    await weighAnew(world, manager, { version: 101, spread: 5, traits: 40, spreadOn: "off" });
    expect(await showOn(stage, stage.placementId)).toEqual(equals);
  });

  it("is not looked into where the term has no points", async () => {
    const stage = await openStage(world);
    await showOn(stage, await publishedPlacement(world, stage.company));
    expect(await counted(stage, WEIGHTS_1)).toEqual({});
  });
});
