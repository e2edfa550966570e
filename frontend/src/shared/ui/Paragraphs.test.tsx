/** Text of an entry is shown in its Markdown, never as HTML. */
import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Paragraphs } from "./Paragraphs";

describe("a longer text", () => {
  it("shows headings, lists, emphasis and links", () => {
    const de =
      "### Für wen\n\nEin **fettes** Wort, siehe [Hilfe](https://a.example/x).\n\n- eins\n- zwei";

    render(<Paragraphs text={{ de }} />);

    expect(screen.getByRole("heading", { name: "Für wen" })).toBeVisible();
    expect(screen.getByText("fettes").tagName).toBe("STRONG");
    expect(screen.getByRole("link", { name: /Hilfe/ })).toHaveAttribute(
      "href",
      "https://a.example/x",
    );
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  it.each(["<img src=x onerror=alert(1)>", "[a](javascript:alert(1))", "2 * 3 * 4", "a_b_c"])(
    "leaves %s as text",
    (de) => {
      const { container } = render(<Paragraphs text={{ de: `${de}\n\nEnde` }} />);

      expect(container).toHaveTextContent(de);
      expect(container.querySelector("img, a, em")).toBeNull();
    },
  );
});
