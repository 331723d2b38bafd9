import { readAs } from "#app/http/acting.server.ts";
import { valueOr404 } from "#app/http/respond.server.ts";
import { weightsAction } from "#app/http/weights-actions.server.ts";
import { useFormat, useMessages } from "#app/i18n/messages-context.tsx";
import { readWeights } from "#app/services/manager/read-weights.server.ts";
import { afterRefusal } from "#app/ui/after-refusal.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader, Section } from "#app/ui/page-header.tsx";
import { PageTitle } from "#app/ui/page-title.tsx";
import { useVersionName } from "#app/ui/weights/version-name.ts";
import { WeightsEditor } from "#app/ui/weights/weights-editor.tsx";
import { WeightsHistory } from "#app/ui/weights/weights-history.tsx";
import { WeightsInWords } from "#app/ui/weights/weights-in-words.tsx";
import { WeightsPreview } from "#app/ui/weights/weights-preview.tsx";
import type { Route } from "./+types/weights.ts";

const PATH = "/chef/matchning";

export const shouldRevalidate = afterRefusal;

export async function loader(args: Route.LoaderArgs) {
  const version = new URL(args.request.url).searchParams.get("version");
  return valueOr404(await readWeights(readAs(args, "manager"), { version }), args.request);
}

export async function action(args: Route.ActionArgs) {
  return weightsAction(args, PATH);
}

export default function Weights({ loaderData, actionData }: Route.ComponentProps) {
  const say = useMessages().manager.weights;
  const format = useFormat();
  const { today, latest, inForce, chosen, history } = loaderData;
  const version = useVersionName()(chosen.declared.version);
  const dated = { version, day: format.shortDay(chosen.declared.validFrom) };
  const isInForce = chosen.declared.version === inForce.declared.version;
  return (
    <>
      <PageTitle>{say.title}</PageTitle>
      <PageHeader title={say.title} lead={say.lead} />
      {actionData && "stale" in actionData && (
        <div role="alert">
          <Notice tone="warn" className="mb-6">
            {say.stale}
          </Notice>
        </div>
      )}
      {actionData && "preview" in actionData && <WeightsPreview preview={actionData.preview} />}
      <Section
        id="version"
        title={isInForce ? say.inForce.title : say.older(dated)}
        lead={isInForce ? say.inForce.since(dated) : undefined}
      >
        <WeightsInWords weights={chosen} />
      </Section>
      <Section id="ny-version" title={say.form.title} lead={`${say.form.lead} ${say.form.from({ version })}`}>
        <WeightsEditor
          key={`${version} ${latest}`}
          {...{ from: chosen, latest, today, reply: actionData?.form }}
        />
      </Section>
      <Section id="versioner" title={say.history.title}>
        <WeightsHistory history={history} path={PATH} />
      </Section>
    </>
  );
}
