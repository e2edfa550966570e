/** How lists are ordered, and what never plays a part. */
import { m } from "#/paraglide/messages";
import { BulletList, TextPage, TextSection } from "#/shared/ui/TextPage";

export default function RankingPage() {
  return (
    <TextPage title={m.ranking_title()} lead={m.ranking_lead()}>
      <TextSection title={m.ranking_search_title()}>
        <BulletList
          items={[
            m.ranking_search_exact(),
            m.ranking_search_words(),
            m.ranking_search_how(),
            m.ranking_search_place(),
            m.ranking_search_town(),
            m.ranking_search_relaxed(),
            m.ranking_search_typo(),
            m.ranking_search_ties(),
          ]}
        />
      </TextSection>
      <TextSection title={m.ranking_support_title()}>
        <p className="kern-body">{m.ranking_support_text()}</p>
      </TextSection>
      <TextSection title={m.ranking_never_title()}>
        <BulletList
          items={[m.ranking_never_money(), m.ranking_never_clicks(), m.ranking_never_stars()]}
        />
      </TextSection>
      <TextSection title={m.ranking_unknown_title()}>
        <p className="kern-body">{m.ranking_unknown_text()}</p>
      </TextSection>
    </TextPage>
  );
}
