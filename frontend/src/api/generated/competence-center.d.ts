// Made by `npm run api` from ../services/competence-center/contracts/openapi.json; do not edit.
export interface paths {
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Events
         * @description What changed, oldest first, as CloudEvents with ids and links.
         *
         *     Without a cursor the feed starts at the beginning and still names everything that exists.
         *     Keep `next_cursor`; `wait` turns the request into a long poll. 410 means: start again
         *     without a cursor, then drop what did not appear.
         */
        get: operations["list_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/{notice_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Notice
         * @description What the people of some organisations shall hear; the gateway sends it on.
         */
        get: operations["get_notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{person_id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Copy Personal Data
         * @description All that is held of a person; the gateway asks when that person does.
         */
        get: operations["copy_personal_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Units Sitemap
         * @description Pages of the units and of their offers in both languages, for search engines.
         */
        get: operations["get_units_sitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Support Offers
         * @description Advice, training, networks, funding, tools and legal guidance for municipalities.
         *
         *     The order is neutral: by slug; with `area` those nearest to it come first. Nobody can buy a
         *     better place.
         */
        get: operations["list_support_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Support Offer
         * @description One support offer; with `area` also whether that municipality can have it, and why.
         */
        get: operations["get_support_offer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Units
         * @description Bodies that help municipalities: of the federation, the Länder, regions and municipalities.
         *
         *     The order is neutral: by slug; with `area` those nearest to it come first. Nobody can buy a
         *     better place.
         */
        get: operations["list_units"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Unit
         * @description One unit with everything that it offers.
         */
        get: operations["get_unit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * CloudEvent
         * @description CloudEvents 1.0 in JSON.
         */
        CloudEvent: {
            data: components["schemas"]["EventData"];
            /**
             * Datacontenttype
             * @default application/json
             * @constant
             */
            datacontenttype: "application/json";
            /** Id */
            id: string;
            /** Source */
            source: string;
            /**
             * Specversion
             * @default 1.0
             * @constant
             */
            specversion: "1.0";
            /** Subject */
            subject: string;
            /**
             * Time
             * Format: date-time
             */
            time: string;
            /** Type */
            type: string;
        };
        /**
         * Confidence
         * @description A: official data. B and V: read in a public source. S: the programme's own text.
         * @enum {string}
         */
        Confidence: "A" | "B" | "V" | "S";
        /**
         * CostAnswer
         * @description `cost` as a filter: what nobody has said can be asked for too.
         * @enum {string}
         */
        CostAnswer: "free" | "paid" | "unknown";
        /** CoveredArea */
        CoveredArea: {
            /** Area Key */
            area_key: string;
            /** Name */
            name: string;
        };
        /**
         * Eligibility
         * @description Whether the municipality can have it: yes, no, or not known, and why.
         */
        Eligibility: {
            /**
             * Reasons
             * @description What decides it; empty where the offer asks for nothing.
             */
            reasons: components["schemas"]["EligibilityReason"][];
            verdict: components["schemas"]["Verdict"];
        };
        /**
         * EligibilityReason
         * @description For whom it is, and what is known of the municipality.
         */
        EligibilityReason: {
            /**
             * Missing
             * @description Statements of the profile that would decide it.
             */
            missing: components["schemas"]["Fact"][];
            text: components["schemas"]["Label"];
        };
        /**
         * EventData
         * @description The thin payload: read the link for the content.
         */
        EventData: {
            /**
             * Deleted
             * @description True: it is no longer there; drop your copy.
             */
            deleted: boolean;
            /** Id */
            id: string;
            /**
             * Link
             * @description Address below the source, e.g. `/v1/solutions/klarschiff`.
             */
            link: string;
            /** Version */
            version: number;
        };
        /**
         * EventPage
         * @description A stretch of the feed; ask again with `next_cursor`.
         */
        EventPage: {
            /**
             * Is Caught Up
             * @description True: there was nothing more at this moment.
             */
            is_caught_up: boolean;
            /** Items */
            items: components["schemas"]["CloudEvent"][];
            /** Next Cursor */
            next_cursor: string;
        };
        /**
         * Facet
         * @description The values of one filter; several values of one filter widen, several filters narrow.
         */
        Facet: {
            /**
             * Name
             * @description The query parameter that takes these values.
             */
            name: string;
            /** Values */
            values: components["schemas"]["FacetValue"][];
        };
        /** FacetValue */
        FacetValue: {
            /**
             * Count
             * @description Entries with this value, all other filters applied.
             */
            count: number;
            /** Value */
            value: string;
        };
        /**
         * Fact
         * @description What a rule may ask: facts of the register first, then what a profile states.
         * @enum {string}
         */
        Fact: "population" | "kind" | "land" | "it_staff" | "platforms" | "standards" | "operation_models" | "budget_situation";
        /**
         * HeldData
         * @description What is held for one purpose in one table, with what is declared about it.
         */
        HeldData: {
            /**
             * Basis
             * @description The point of Art. 6 (1) GDPR.
             * @enum {string}
             */
            basis: "a" | "b" | "c" | "d" | "e" | "f";
            because: components["schemas"]["Words"] | null;
            /**
             * Erasure
             * @description What erasing the account does: `delete` rows, `empty` columns, or `keep` them.
             * @enum {string}
             */
            erasure: "delete" | "empty" | "keep" | "ask";
            kept: components["schemas"]["Words"];
            purpose: components["schemas"]["Words"];
            /**
             * Rows
             * @description Values by name of the column.
             */
            rows: {
                [key: string]: unknown;
            }[];
            seen_by: components["schemas"]["Words"];
            /** Table */
            table: string;
            what: components["schemas"]["Words"];
        };
        /** HeldDataList */
        HeldDataList: {
            /** Items */
            items: components["schemas"]["HeldData"][];
        };
        /** Label */
        Label: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
        /**
         * LocalizedText
         * @description The same text in the platform's two languages, German always present.
         */
        LocalizedText: {
            /** De */
            de: string;
            /** En */
            en: string | null;
        };
        /**
         * NoticeTopic
         * @description What notices are about: for each topic a person chooses how often mails come.
         * @enum {string}
         */
        NoticeTopic: "entries" | "uses" | "corrections" | "delegations" | "programs";
        /** NoticeWords */
        NoticeWords: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
        /**
         * OfferStatus
         * @description Whether it can be had: the values of HSDS 3.
         * @enum {string}
         */
        OfferStatus: "active" | "temporarily_closed" | "inactive" | "defunct";
        /**
         * OrganizationRef
         * @description An organisation of `/api/accounts/v1/organizations`.
         */
        OrganizationRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @description Id in the vocabulary `organization-kinds`.
             */
            kind: string;
            /** Name */
            name: string;
            /** Slug */
            slug: string;
        };
        /**
         * ProblemBody
         * @description The JSON shape of every error answer (RFC 9457).
         */
        Problem: {
            /**
             * Detail
             * @description What went wrong this time and what to do about it.
             */
            detail: string;
            /**
             * Errors
             * @description Each with `pointer` or `parameter`, and `detail`.
             * @default null
             */
            errors: {
                [key: string]: string;
            }[] | null;
            /**
             * Instance
             * @description Path of the request.
             */
            instance: string;
            /**
             * Request Id
             * @description Quote this when you ask for help.
             * @default null
             */
            request_id: string | null;
            /** Status */
            status: number;
            /**
             * Title
             * @description Short text, the same for every problem of this type.
             */
            title: string;
            /**
             * Type
             * @description Stable identifier of the kind of problem; part of the API.
             */
            type: string;
        };
        /**
         * Recurrence
         * @description How often a deadline comes again.
         * @enum {string}
         */
        Recurrence: "monthly" | "quarterly" | "half_yearly" | "yearly";
        /**
         * Rule
         * @description Exactly one of `all`, `any`, `not`, or a comparison of one `fact`.
         *
         *     Numbers are compared by `at_least` and `at_most`, everything else by `one_of`: of a list, such
         *     as the standards in use, one value in common is enough.
         * @example {
         *       "all": [
         *         {
         *           "at_most": 50000,
         *           "fact": "population"
         *         },
         *         {
         *           "not": {
         *             "fact": "budget_situation",
         *             "one_of": [
         *               "provisional"
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        Rule: {
            /** All */
            all?: components["schemas"]["Rule"][] | null;
            /** Any */
            any?: components["schemas"]["Rule"][] | null;
            /** At Least */
            at_least?: number | null;
            /** At Most */
            at_most?: number | null;
            fact?: components["schemas"]["Fact"] | null;
            not?: components["schemas"]["Rule"] | null;
            /**
             * One Of
             * @description Of `kind`: `municipality`, `independent_city`, `district`, `municipal_association`, `state`. Of `land`: two-digit keys. Else ids of the vocabulary that the profile takes them from.
             */
            one_of?: string[] | null;
        };
        /** ServiceArea */
        ServiceArea: {
            /**
             * Extent
             * @description Amtlicher Regionalschlüssel.
             */
            extent: string;
            /**
             * Extent Type
             * @default ars
             */
            extent_type: string;
            /** Name */
            name: string;
        };
        /**
         * Source
         * @description Evidence for the facts of an entry; shown beside them.
         */
        Source: {
            /**
             * Checked On
             * Format: date
             * @description Day on which a person compared the facts with it.
             */
            checked_on: string;
            confidence: components["schemas"]["Confidence"];
            /** Label */
            label: string;
            /** Url */
            url?: string | null;
        };
        /**
         * SupportOfferDetail
         * @description An offer with all that is known of it.
         * @example {
         *       "action_fields": [
         *         "verwaltung-buergerservice"
         *       ],
         *       "checked_on": "2026-11-21",
         *       "cost": "free",
         *       "description": {
         *         "de": "Ein Gespräch über den eigenen Stand und die nächsten Schritte.",
         *         "en": "A talk about where you stand and what to do next."
         *       },
         *       "eligibility": {
         *         "reasons": [
         *           {
         *             "missing": [],
         *             "text": {
         *               "de": "Für Kommunen bis 50.000 Einwohner. Beispielstadt hat 61.000 Einwohner.",
         *               "en": "For municipalities of up to 50,000 people. Beispielstadt has 61,000 people."
         *             }
         *           }
         *         ],
         *         "verdict": "not_eligible"
         *       },
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
         *       "kind": "advice",
         *       "lands": [
         *         "06"
         *       ],
         *       "name": {
         *         "de": "Erstberatung Smarte Region",
         *         "en": "First advice on smart regions"
         *       },
         *       "next_deadline": "2027-03-31",
         *       "reason": {
         *         "de": "Hilft Kommunen in Ihrem Land (Hessen).",
         *         "en": "Helps municipalities in your Land (Hessen)."
         *       },
         *       "recurrence": "yearly",
         *       "slug": "erstberatung-smarte-region",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-21",
         *           "confidence": "B",
         *           "label": "Website der Beispielstelle",
         *           "url": "https://stelle.example/beratung"
         *         }
         *       ],
         *       "status": "active",
         *       "submission_deadline": "2026-03-31",
         *       "tier": "land",
         *       "unit": {
         *         "level": "land",
         *         "name": "Beispielstelle Hessen",
         *         "slug": "beispielstelle-hessen"
         *       },
         *       "url": "https://stelle.example/beratung"
         *     }
         */
        SupportOfferDetail: {
            /**
             * Action Fields
             * @description Ids in the vocabulary `action-fields`; empty when it is for any field.
             */
            action_fields: string[];
            /** @description How to get it. */
            application_process: components["schemas"]["LocalizedText"] | null;
            /**
             * Assured Date
             * @description Day on which the unit itself confirmed it; null when it has not.
             */
            assured_date: string | null;
            /**
             * Checked On
             * Format: date
             * @description Day on which a person last looked at the facts.
             */
            checked_on: string;
            /**
             * Cost
             * @description `free` or `paid`; null when not known.
             */
            cost: string | null;
            description: components["schemas"]["LocalizedText"];
            /** @description Null without `area`. */
            eligibility: components["schemas"]["Eligibility"] | null;
            /** @description For whom, in words. */
            eligibility_description: components["schemas"]["LocalizedText"] | null;
            /** @description For whom, as a rule; null where it asks for nothing that a rule can say. */
            eligibility_rule: components["schemas"]["Rule"] | null;
            /** @description What it costs, in words. */
            fees_description: components["schemas"]["LocalizedText"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @description Id in the vocabulary `support-offer-types`.
             */
            kind: string;
            /**
             * Lands
             * @description Where the unit works; empty for all of Germany.
             */
            lands: string[];
            /**
             * Last Modified
             * Format: date-time
             */
            last_modified: string;
            name: components["schemas"]["LocalizedText"];
            /**
             * Next Deadline
             * @description The next one, if any is known.
             */
            next_deadline: string | null;
            /** @description Why it is listed for `area`, one sentence; null without `area`. */
            reason: components["schemas"]["Label"] | null;
            /** @description How often the deadline comes again. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /**
             * Requirements
             * @description The rule in sentences; all have to be true.
             */
            requirements: components["schemas"]["Label"][];
            /**
             * Service Areas
             * @description Empty for all of Germany.
             */
            service_areas: components["schemas"]["ServiceArea"][];
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /** @description Lists show what is active or temporarily closed. */
            status: components["schemas"]["OfferStatus"];
            /**
             * Submission Deadline
             * @description As its unit names it, even if past; null for none.
             */
            submission_deadline: string | null;
            /** @description How near to `area`; null without it, or outside. */
            tier: components["schemas"]["Tier"] | null;
            unit: components["schemas"]["UnitRef"];
            /** Url */
            url: string | null;
            /** Valid From */
            valid_from: string | null;
            /**
             * Valid To
             * @description Last day; lists leave out what has ended.
             */
            valid_to: string | null;
        };
        /**
         * SupportOfferItem
         * @description Something that a unit offers to municipalities.
         * @example {
         *       "action_fields": [
         *         "verwaltung-buergerservice"
         *       ],
         *       "checked_on": "2026-11-21",
         *       "cost": "free",
         *       "description": {
         *         "de": "Ein Gespräch über den eigenen Stand und die nächsten Schritte.",
         *         "en": "A talk about where you stand and what to do next."
         *       },
         *       "eligibility": {
         *         "reasons": [
         *           {
         *             "missing": [],
         *             "text": {
         *               "de": "Für Kommunen bis 50.000 Einwohner. Beispielstadt hat 61.000 Einwohner.",
         *               "en": "For municipalities of up to 50,000 people. Beispielstadt has 61,000 people."
         *             }
         *           }
         *         ],
         *         "verdict": "not_eligible"
         *       },
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
         *       "kind": "advice",
         *       "lands": [
         *         "06"
         *       ],
         *       "name": {
         *         "de": "Erstberatung Smarte Region",
         *         "en": "First advice on smart regions"
         *       },
         *       "next_deadline": "2027-03-31",
         *       "reason": {
         *         "de": "Hilft Kommunen in Ihrem Land (Hessen).",
         *         "en": "Helps municipalities in your Land (Hessen)."
         *       },
         *       "recurrence": "yearly",
         *       "slug": "erstberatung-smarte-region",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-21",
         *           "confidence": "B",
         *           "label": "Website der Beispielstelle",
         *           "url": "https://stelle.example/beratung"
         *         }
         *       ],
         *       "status": "active",
         *       "submission_deadline": "2026-03-31",
         *       "tier": "land",
         *       "unit": {
         *         "level": "land",
         *         "name": "Beispielstelle Hessen",
         *         "slug": "beispielstelle-hessen"
         *       },
         *       "url": "https://stelle.example/beratung"
         *     }
         */
        SupportOfferItem: {
            /**
             * Action Fields
             * @description Ids in the vocabulary `action-fields`; empty when it is for any field.
             */
            action_fields: string[];
            /**
             * Assured Date
             * @description Day on which the unit itself confirmed it; null when it has not.
             */
            assured_date: string | null;
            /**
             * Checked On
             * Format: date
             * @description Day on which a person last looked at the facts.
             */
            checked_on: string;
            /**
             * Cost
             * @description `free` or `paid`; null when not known.
             */
            cost: string | null;
            description: components["schemas"]["LocalizedText"];
            /** @description Null without `area`. */
            eligibility: components["schemas"]["Eligibility"] | null;
            /** @description What it costs, in words. */
            fees_description: components["schemas"]["LocalizedText"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Kind
             * @description Id in the vocabulary `support-offer-types`.
             */
            kind: string;
            /**
             * Lands
             * @description Where the unit works; empty for all of Germany.
             */
            lands: string[];
            name: components["schemas"]["LocalizedText"];
            /**
             * Next Deadline
             * @description The next one, if any is known.
             */
            next_deadline: string | null;
            /** @description Why it is listed for `area`, one sentence; null without `area`. */
            reason: components["schemas"]["Label"] | null;
            /** @description How often the deadline comes again. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /** @description Lists show what is active or temporarily closed. */
            status: components["schemas"]["OfferStatus"];
            /**
             * Submission Deadline
             * @description As its unit names it, even if past; null for none.
             */
            submission_deadline: string | null;
            /** @description How near to `area`; null without it, or outside. */
            tier: components["schemas"]["Tier"] | null;
            unit: components["schemas"]["UnitRef"];
            /** Url */
            url: string | null;
            /** Valid From */
            valid_from: string | null;
            /**
             * Valid To
             * @description Last day; lists leave out what has ended.
             */
            valid_to: string | null;
        };
        /** SupportOfferPage */
        SupportOfferPage: {
            /** Facets */
            facets: components["schemas"]["Facet"][];
            /** Items */
            items: components["schemas"]["SupportOfferItem"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /**
         * Tier
         * @description How near to the place the help is organised, nearest first.
         * @enum {string}
         */
        Tier: "gemeinde" | "verband" | "kreis" | "land" | "bund";
        /**
         * ToldNotice
         * @description A notice as the gateway reads it.
         */
        ToldNotice: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Organizations
             * @description Whose people are told.
             */
            organizations: string[];
            /**
             * Page
             * @description Path of the page where to act.
             */
            page: string;
            text: components["schemas"]["NoticeWords"];
            title: components["schemas"]["NoticeWords"];
            /**
             * Told At
             * Format: date-time
             */
            told_at: string;
            topic: components["schemas"]["NoticeTopic"];
        };
        /**
         * UnitDetail
         * @description A unit with everything that it offers.
         * @example {
         *       "checked_on": "2026-11-21",
         *       "coverage": [
         *         {
         *           "area_key": "06",
         *           "name": "Hessen"
         *         }
         *       ],
         *       "description": {
         *         "de": "Berät Kommunen in Hessen bei digitalen Vorhaben.",
         *         "en": "Advises municipalities in Hessen on digital projects."
         *       },
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a11",
         *       "kind": "agency",
         *       "lands": [
         *         "06"
         *       ],
         *       "level": "land",
         *       "name": "Beispielstelle Hessen",
         *       "organization": {
         *         "id": "5b0c9a0e-9a0e-5d39-8a4e-0d9f6c1e2b33",
         *         "kind": "state",
         *         "name": "Beispielstelle Hessen",
         *         "slug": "beispielstelle-hessen"
         *       },
         *       "reason": {
         *         "de": "Hilft Kommunen in Ihrem Land (Hessen).",
         *         "en": "Helps municipalities in your Land (Hessen)."
         *       },
         *       "slug": "beispielstelle-hessen",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-21",
         *           "confidence": "B",
         *           "label": "Website der Beispielstelle",
         *           "url": "https://stelle.example"
         *         }
         *       ],
         *       "tier": "land",
         *       "website_url": "https://stelle.example"
         *     }
         */
        UnitDetail: {
            /**
             * Checked On
             * Format: date
             * @description Day on which a person last looked at the facts.
             */
            checked_on: string;
            /**
             * Coverage
             * @description Empty for all of Germany.
             */
            coverage: components["schemas"]["CoveredArea"][];
            description: components["schemas"]["LocalizedText"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /**
             * Lands
             * @description Keys of the Länder that it covers, or parts of; empty for all of Germany.
             */
            lands: string[];
            /** @description Who runs it. */
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /** @description Null when it is no organisation of its own, or not known here yet. */
            organization: components["schemas"]["OrganizationRef"] | null;
            /** @description Why it is listed for `area`, one sentence; null without `area`. */
            reason: components["schemas"]["Label"] | null;
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /** Support Offers */
            support_offers: components["schemas"]["SupportOfferItem"][];
            /** @description How near to `area`; null without `area`. */
            tier: components["schemas"]["Tier"] | null;
            /** Website Url */
            website_url: string | null;
        };
        /**
         * UnitItem
         * @description A body that helps municipalities.
         * @example {
         *       "checked_on": "2026-11-21",
         *       "coverage": [
         *         {
         *           "area_key": "06",
         *           "name": "Hessen"
         *         }
         *       ],
         *       "description": {
         *         "de": "Berät Kommunen in Hessen bei digitalen Vorhaben.",
         *         "en": "Advises municipalities in Hessen on digital projects."
         *       },
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a11",
         *       "kind": "agency",
         *       "lands": [
         *         "06"
         *       ],
         *       "level": "land",
         *       "name": "Beispielstelle Hessen",
         *       "organization": {
         *         "id": "5b0c9a0e-9a0e-5d39-8a4e-0d9f6c1e2b33",
         *         "kind": "state",
         *         "name": "Beispielstelle Hessen",
         *         "slug": "beispielstelle-hessen"
         *       },
         *       "reason": {
         *         "de": "Hilft Kommunen in Ihrem Land (Hessen).",
         *         "en": "Helps municipalities in your Land (Hessen)."
         *       },
         *       "slug": "beispielstelle-hessen",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-21",
         *           "confidence": "B",
         *           "label": "Website der Beispielstelle",
         *           "url": "https://stelle.example"
         *         }
         *       ],
         *       "tier": "land",
         *       "website_url": "https://stelle.example"
         *     }
         */
        UnitItem: {
            /**
             * Checked On
             * Format: date
             * @description Day on which a person last looked at the facts.
             */
            checked_on: string;
            /**
             * Coverage
             * @description Empty for all of Germany.
             */
            coverage: components["schemas"]["CoveredArea"][];
            description: components["schemas"]["LocalizedText"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            /**
             * Lands
             * @description Keys of the Länder that it covers, or parts of; empty for all of Germany.
             */
            lands: string[];
            /** @description Who runs it. */
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /** @description Null when it is no organisation of its own, or not known here yet. */
            organization: components["schemas"]["OrganizationRef"] | null;
            /** @description Why it is listed for `area`, one sentence; null without `area`. */
            reason: components["schemas"]["Label"] | null;
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /** @description How near to `area`; null without `area`. */
            tier: components["schemas"]["Tier"] | null;
            /** Website Url */
            website_url: string | null;
        };
        /**
         * UnitKind
         * @enum {string}
         */
        UnitKind: "authority" | "agency" | "competence_center" | "public_it_provider" | "association" | "network";
        /**
         * UnitLevel
         * @description Who runs it: federation, Land, several municipalities of a region, or one municipality.
         * @enum {string}
         */
        UnitLevel: "bund" | "land" | "region" | "kommunal";
        /** UnitPage */
        UnitPage: {
            /** Facets */
            facets: components["schemas"]["Facet"][];
            /** Items */
            items: components["schemas"]["UnitItem"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /**
         * UnitRef
         * @description The unit that makes the offer.
         */
        UnitRef: {
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /** Slug */
            slug: string;
        };
        /**
         * Verdict
         * @enum {string}
         */
        Verdict: "eligible" | "not_eligible" | "unknown";
        /** Words */
        Words: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
    };
    responses: {
        /** @description It collides with another change, or with the state of things. */
        Conflict: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is too large. */
        ContentTooLarge: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known and may not do this. */
        Forbidden: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not valid. */
        InvalidBody: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A parameter is not valid. */
        InvalidParameter: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing of this name, or nothing that this caller may see. */
        NotFound: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What `If-None-Match` names is current. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Any other problem (RFC 9457). */
        OtherProblem: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` is missing. */
        PreconditionRequired: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Wait as `Retry-After` says. */
        TooManyRequests: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A token is needed, or the one that was sent is not valid. */
        Unauthenticated: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of another media type. */
        UnsupportedMediaType: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description `If-Match` names an older version. */
        VersionConflict: {
            headers: {
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Tag of this version: to read it again with `If-None-Match`; where the operations of this address take `If-Match`, to change it. */
        ETag: string;
        /** @description `true`: the answer to an earlier request with the same key. */
        "Idempotent-Replayed": string;
        /** @description The next page (`rel="next"`) or other forms of this (`rel="alternate"`), if any. */
        Link: string;
        /** @description Address of what was made, or where to go on. */
        Location: string;
        /** @description What is left of the limit, e.g. `"read";r=598;t=41`. */
        RateLimit: string;
        /** @description The limit that counts here, e.g. `"read";q=600;w=60`. */
        "RateLimit-Policy": string;
        /** @description Seconds to wait before the next try. */
        "Retry-After": string;
        /** @description Quote this when you ask for help. */
        "X-Request-Id": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    list_events: {
        parameters: {
            query?: {
                /** @description `next_cursor` of your last answer; without it: from the start. */
                cursor?: string | null;
                /** @description Events per answer. */
                limit?: number;
                /** @description Seconds to wait for news (long polling). */
                wait?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            /** @description Restarted */
            410: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the feed. */
                notice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToldNotice"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    copy_personal_data: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in tokens. */
                person_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldDataList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_units_sitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_support_offers: {
        parameters: {
            query?: {
                /** @description Offers for no particular field do not count. */
                action_field?: string[];
                /** @description For a municipality: only offers whose unit covers it, nearest first – those of its own municipality, Verband and Kreis, then of its Land, then of the federation. Items then have `tier`, `reason` and `eligibility`. An ended key counts for its successor. Who acts for the organisation of this area is judged by its own profile too. */
                area?: string | null;
                /** @description Whether it costs something. */
                cost?: components["schemas"]["CostAnswer"][];
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Whether the municipality of `area`, which it needs, can have it. */
                eligibility?: components["schemas"]["Verdict"][];
                /** @description What kind of support it is. */
                kind?: string[];
                /** @description Of a unit that covers something in one of these Länder. */
                land?: string[];
                /** @description Who runs the unit. */
                level?: components["schemas"]["UnitLevel"][];
                /** @description Entries per page. */
                limit?: number;
                /** @description German words or their beginnings; all must occur. */
                q?: string | null;
                /** @description How near to `area`, which it needs. */
                tier?: components["schemas"]["Tier"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportOfferPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_support_offer: {
        parameters: {
            query?: {
                /** @description For a municipality. Items then have `tier`, `reason` and `eligibility`. An ended key counts for its successor. Who acts for the organisation of this area is judged by its own profile too. */
                area?: string | null;
            };
            header?: never;
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupportOfferDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            /** @description No offer has this slug. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_units: {
        parameters: {
            query?: {
                /** @description For a municipality: only what serves it, nearest first – its own municipality, Verband and Kreis, then its Land, then the federation. Each item then has `tier` and `reason`. A key that has ended counts for its successor. */
                area?: string | null;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description What it is. */
                kind?: components["schemas"]["UnitKind"][];
                /** @description Covers something in one of these Länder. */
                land?: string[];
                /** @description Who runs it. */
                level?: components["schemas"]["UnitLevel"][];
                /** @description Entries per page. */
                limit?: number;
                /** @description German words or their beginnings; all must occur. */
                q?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_unit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No unit has this slug. */
            404: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
}
