import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { Arc } from "./arc.tsx";
import { CheckboxGroup, RadioGroup } from "./choices.tsx";
import { NumberField, TextField } from "./text-field.tsx";

describe("a field", () => {
  it("ties label, hint and error to the control", () => {
    const html = renderToStaticMarkup(
      <TextField
        id="f"
        name="title"
        label="Vad gör man?"
        hint="Med egna ord."
        errors={["Fyll i det här."]}
      />,
    );
    expect(html).toContain('<label for="f"');
    expect(html).toContain('aria-describedby="f-hint f-error"');
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="f-hint"[^>]*>Med egna ord\./);
    expect(html).toMatch(/id="f-error"/);
  });

  it("describes nothing that is not there", () => {
    const html = renderToStaticMarkup(<TextField id="f" name="title" label="Vad gör man?" errors={[]} />);
    expect(html).not.toContain("aria-describedby");
    expect(html).not.toContain("aria-invalid");
  });

  it("says in words when it may be left out, and is then not required", () => {
    const html = renderToStaticMarkup(<TextField id="f" name="phone" label="Telefon" required={false} />);
    expect(html).toContain("frivilligt");
    expect(html).not.toContain("required");
  });

  it("shows a number as it was typed, even when it is none", () => {
    const html = renderToStaticMarkup(
      <NumberField id="f" name="hours" label="Timmar" defaultValue="tjugo" />,
    );
    expect(html).toContain('type="text"');
    expect(html).toContain('value="tjugo"');
  });
});

describe("a group of choices", () => {
  const options = [
    { value: "ja", label: "Ja" },
    { value: "nej", label: "Nej" },
  ];

  it("gives its id to the first choice, so that an error leads somewhere", () => {
    const html = renderToStaticMarkup(
      <RadioGroup id="g" name="lead" label="Anställning?" options={options} />,
    );
    const [first] = html.match(/<input[^>]*>/g) ?? [];
    expect(first).toContain('id="g"');
    expect(first).toContain('value="ja"');
    expect(html).not.toContain("checked");
  });

  it("never makes every box of several required", () => {
    const html = renderToStaticMarkup(
      <CheckboxGroup id="g" name="what" label="Vad?" options={options} defaultValue={["nej"]} />,
    );
    expect(html).not.toContain('required=""');
    expect(html.match(/checked=""/g)).toHaveLength(1);
  });
});

describe("the arc in words", () => {
  const steps = ["Utkast", "Underskrifter", "Igång"].map((label) => ({ id: label, label }));

  it("names the present step and whose move it is", () => {
    const html = renderToStaticMarkup(
      <Arc label="Vägen" steps={steps} current={1} move={{ mine: true, text: "skriv under" }} />,
    );
    expect(html.match(/aria-current="step"/g)).toHaveLength(1);
    expect(html).toMatch(/aria-current="step".*Underskrifter/);
    expect(html).toContain("Din tur: skriv under");
  });

  it("has no present step and no move once it has ended on the way", () => {
    const html = renderToStaticMarkup(
      <Arc label="Vägen" steps={steps} current={1} ended move={{ mine: true, text: "skriv under" }} />,
    );
    expect(html).not.toContain("aria-current");
    expect(html).not.toContain("Din tur");
  });
});
