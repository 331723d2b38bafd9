import {
  type FieldMetadata,
  type FormMetadata,
  getFormProps,
  type SubmissionResult,
  useForm,
} from "@conform-to/react";
import type { ReactNode } from "react";
import { Form } from "react-router";
import type { z } from "zod";
import type { GuardedPlace } from "#app/domain/text-guard/guarded-texts.ts";
import { useMessages } from "#app/i18n/messages-context.tsx";
import { parseFormData } from "#app/i18n/parse-form.ts";
import { classNames } from "./class-names.ts";
import { ErrorSummary } from "./error-summary.tsx";
import { GuardedTexts, useStoppedTexts } from "./guarded-texts.tsx";

/**
 * One form with one schema: checked as people leave a field when there is JavaScript, by the server always.
 * `reply` is what the action gave back; typed values come back with it.
 */
export function useSchemaForm<Schema extends z.ZodObject>(options: {
  id: string;
  schema: Schema;
  reply?: SubmissionResult<string[]> | null | undefined;
  defaultValue?: Parameters<typeof useForm<z.input<Schema>>>[0]["defaultValue"];
}) {
  const messages = useMessages();
  return useForm<z.input<Schema>, z.output<Schema>, string[]>({
    id: options.id,
    lastResult: options.reply ?? null,
    defaultValue: options.defaultValue,
    shouldValidate: "onBlur",
    shouldRevalidate: "onInput",
    onValidate: ({ formData }) => parseFormData(formData, options.schema, messages),
  });
}

/** The props a native field of ours takes from conform's metadata. */
export function fieldProps(field: FieldMetadata) {
  const { name, id, errors, initialValue } = field;
  return { name, id, errors, defaultValue: typeof initialValue === "string" ? initialValue : undefined };
}

/** The same for a group of checkboxes, whose value is a list. */
export function groupProps(field: FieldMetadata) {
  const { name, id, errors, initialValue } = field;
  const values = Array.isArray(initialValue) ? initialValue : [initialValue];
  return {
    name,
    id,
    errors,
    defaultValue: values.filter((value): value is string => typeof value === "string"),
  };
}

/** The form element, with all errors summed up at its top once it has been sent. */
export function SchemaForm({
  form,
  action,
  wide = false,
  guarded,
  children,
}: {
  form: FormMetadata;
  action?: string;
  /** Fields side by side need more than a reading column. */
  wide?: boolean;
  /** Where its texts are guarded, the guard's marks and its box stand on top. */
  guarded?: GuardedPlace;
  children: ReactNode;
}) {
  const stopped = useStoppedTexts(guarded);
  const all = form.status === "error" ? Object.entries(form.allErrors) : [];
  const errors = all.flatMap(([name, texts]) =>
    texts.map((text) => ({ fieldId: name === "" ? undefined : `${form.id}-${name}`, text })),
  );
  return (
    <Form
      method="post"
      action={action}
      {...getFormProps(form)}
      className={classNames("grid gap-6", !wide && "max-w-prose")}
    >
      <ErrorSummary errors={errors} />
      <GuardedTexts
        stopped={stopped}
        formId={form.id}
        reasonErrors={form.allErrors["textPass.reason"] ?? undefined}
      />
      {children}
    </Form>
  );
}
