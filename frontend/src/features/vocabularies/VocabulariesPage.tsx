/** Every code list of the platform with its concepts, their words and what they correspond to. */
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Answer, catalog, unwrap } from "#/api/client";
import type { paths } from "#/api/generated/catalog";
import { m } from "#/paraglide/messages";
import { Desk } from "#/shared/desk/Desk";
import { localize } from "#/shared/text/Localized";
import { vocabularyQuery } from "#/shared/text/vocabulary";
import { ExternalLink } from "#/shared/ui/ExternalLink";
import { Loaded } from "#/shared/ui/Loaded";
import { Cell, Row, Table } from "#/shared/ui/Table";

type Summary = Answer<paths, "/v1/vocabularies">["items"][number];
type Concept = Answer<paths, "/v1/vocabularies/{name}">["concepts"][number];

const vocabulariesQuery = queryOptions({
  queryKey: ["vocabularies"],
  queryFn: () => unwrap(catalog.GET("/v1/vocabularies")),
  staleTime: Number.POSITIVE_INFINITY,
});

function Correspondence({ concept }: { concept: Concept }) {
  const { mappings, url, issuer } = concept;
  if (url) return <ExternalLink href={url}>{issuer ?? url}</ExternalLink>;
  if (mappings.length === 0) return issuer ?? "–";
  return mappings.map(({ scheme, value }) => `${scheme}: ${value}`).join("; ");
}

function Concepts({ vocabulary }: { vocabulary: Summary }) {
  const query = useQuery(vocabularyQuery(vocabulary.name));
  return (
    <Loaded query={query}>
      {({ concepts, source }) => (
        <>
          <p className="kern-body">{m.vocabularies_source({ source })}</p>
          <Table
            caption={localize(vocabulary.title)}
            columns={[
              m.vocabularies_label(),
              m.vocabularies_other_words(),
              m.vocabularies_corresponds(),
              m.vocabularies_id(),
            ]}
          >
            {concepts.map((concept) => (
              <Row key={concept.id}>
                <Cell>{localize(concept.label)}</Cell>
                <Cell>{concept.alt_labels.join(", ") || "–"}</Cell>
                <Cell>
                  <Correspondence concept={concept} />
                </Cell>
                <Cell>
                  <code>{concept.id}</code>
                </Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </Loaded>
  );
}

function Vocabulary({ vocabulary }: { vocabulary: Summary }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="app-filter" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {m.vocabularies_summary({
          title: localize(vocabulary.title),
          count: vocabulary.concept_count,
        })}
      </summary>
      {isOpen && <Concepts vocabulary={vocabulary} />}
    </details>
  );
}

export default function VocabulariesPage() {
  const query = useQuery(vocabulariesQuery);
  return (
    <Desk title={m.vocabularies_title()} roles={["federal_editor", "platform_admin"]}>
      <p className="app-lead">{m.vocabularies_lead()}</p>
      <Loaded query={query}>
        {({ items }) =>
          items.map((vocabulary) => <Vocabulary key={vocabulary.name} vocabulary={vocabulary} />)
        }
      </Loaded>
    </Desk>
  );
}
