// Made by `npm run api` from ../services/knowledge/contracts/openapi.json; do not edit.
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
    "/v1/implementation-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Implementation Steps
         * @description How far the programme has come, as the federal sources say it, in their order.
         */
        get: operations["list_implementation_steps"];
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
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Projects
         * @description The model projects of the programme Modellprojekte Smart Cities, in the order of its list.
         *
         *     A project that lies in several Länder is found, and counted, under each of them.
         */
        get: operations["list_projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Locate Projects
         * @description The places of the projects for a map: one point for each partner that has an area.
         *
         *     RFC 7946: WGS 84, longitude before latitude. The list of projects holds the same facts for
         *     those who do not use a map.
         */
        get: operations["locate_projects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Project
         * @description One project with its partners, its money and where that is known from.
         */
        get: operations["get_project"];
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
         * Get Projects Sitemap
         * @description Pages of the projects in both languages, for search engines.
         */
        get: operations["get_projects_sitemap"];
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
        /** AmountItem */
        AmountItem: {
            /** Amount Eur */
            amount_eur: number;
            /**
             * Checked On
             * Format: date
             */
            checked_on: string;
            /**
             * Is Approximate
             * @description True: the source rounds.
             */
            is_approximate: boolean;
            source: components["schemas"]["Source"];
        };
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
        /** Feature */
        Feature: {
            geometry: components["schemas"]["Point"];
            properties: components["schemas"]["PlaceProperties"];
            /**
             * Type
             * @default Feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * FeatureCollection
         * @description One point for each partner with an area; a project with several has several.
         * @example {
         *       "features": [
         *         {
         *           "geometry": {
         *             "coordinates": [
         *               7.06601,
         *               51.16009
         *             ],
         *             "type": "Point"
         *           },
         *           "properties": {
         *             "area_key": "059999999999",
         *             "category": "large_city",
         *             "name": "Beispielstadt",
         *             "role": "lead",
         *             "slug": "beispielstadt",
         *             "title": {
         *               "de": "Beispielstadt",
         *               "en": "Beispielstadt"
         *             },
         *             "wave": 1
         *           },
         *           "type": "Feature"
         *         }
         *       ],
         *       "type": "FeatureCollection"
         *     }
         */
        FeatureCollection: {
            /** Features */
            features: components["schemas"]["Feature"][];
            /**
             * Type
             * @default FeatureCollection
             * @constant
             */
            type: "FeatureCollection";
        };
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
        /**
         * ImplementationStepItem
         * @description A step of the programme with its state.
         * @example {
         *       "description": {
         *         "de": "Was dabei geschieht.",
         *         "en": "What happens in it."
         *       },
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a31",
         *       "number": 1,
         *       "period": {
         *         "from": "2024-06"
         *       },
         *       "slug": "beispielschritt",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-21",
         *           "confidence": "S",
         *           "label": "Umsetzungsstrategie der Bundesregierung"
         *         }
         *       ],
         *       "status": "running",
         *       "title": {
         *         "de": "Beispielschritt",
         *         "en": "Example step"
         *       }
         *     }
         */
        ImplementationStepItem: {
            description: components["schemas"]["LocalizedText"];
            /**
             * Happened On
             * @description For a step that was done on one day.
             */
            happened_on: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description Place in the order of the steps.
             */
            number: number;
            /** @description For a step that takes longer. */
            period: components["schemas"]["Period"] | null;
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            status: components["schemas"]["StepStatus"];
            title: components["schemas"]["LocalizedText"];
        };
        /**
         * ImplementationStepPage
         * @description All steps fit on one page.
         */
        ImplementationStepPage: {
            /** Items */
            items: components["schemas"]["ImplementationStepItem"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
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
         * MoneyItem
         * @description Four sums that must not be mixed up; null means not known, never nothing.
         */
        MoneyItem: {
            /** @description What the federation gives. */
            grant_amount: components["schemas"]["AmountItem"] | null;
            land_funding: components["schemas"]["AmountItem"] | null;
            own_contribution: components["schemas"]["AmountItem"] | null;
            total_cost: components["schemas"]["AmountItem"] | null;
        };
        /**
         * NoticeTopic
         * @description What notices are about: for each topic a person chooses how often mails come.
         * @enum {string}
         */
        NoticeTopic: "entries" | "uses" | "corrections" | "delegations" | "programs" | "requests";
        /** NoticeWords */
        NoticeWords: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
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
        /** PartnerItem */
        PartnerItem: {
            /**
             * Area Key
             * @description Null for a body without an area of its own.
             */
            area_key: string | null;
            /** Name */
            name: string;
            /** @description Null when it is not known, or not known here yet. */
            organization: components["schemas"]["OrganizationRef"] | null;
            /** Organization Id */
            organization_id: string | null;
            /** @description `lead` signs for all partners. */
            role: components["schemas"]["PartnerRole"];
        };
        /**
         * PartnerRole
         * @enum {string}
         */
        PartnerRole: "lead" | "partner";
        /**
         * Period
         * @description From the first to the last of the named years, months or days.
         */
        Period: {
            /** From */
            from: string | null;
            /** @description What the source says beyond the dates. */
            note: components["schemas"]["LocalizedText"] | null;
            /** To */
            to: string | null;
        };
        /** PlaceProperties */
        PlaceProperties: {
            /** Area Key */
            area_key: string;
            category: components["schemas"]["ProjectCategory"];
            /**
             * Name
             * @description Of the partner.
             */
            name: string;
            role: components["schemas"]["PartnerRole"];
            /**
             * Slug
             * @description Of the project.
             */
            slug: string;
            title: components["schemas"]["LocalizedText"];
            /** Wave */
            wave: number;
        };
        /** Point */
        Point: {
            /**
             * Coordinates
             * @description WGS 84: longitude, latitude.
             */
            coordinates: [
                number,
                number
            ];
            /**
             * Type
             * @default Point
             * @constant
             */
            type: "Point";
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
         * ProjectCategory
         * @description The programme's own groups: by size of the town, or what is more than one town.
         * @enum {string}
         */
        ProjectCategory: "large_city" | "medium_town" | "small_town_rural" | "intermunicipal" | "district";
        /**
         * ProjectItem
         * @description One of the model projects.
         * @example {
         *       "category": "medium_town",
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a21",
         *       "lands": [
         *         "05"
         *       ],
         *       "money": {
         *         "grant_amount": {
         *           "amount_eur": 5300000,
         *           "checked_on": "2026-11-21",
         *           "is_approximate": true,
         *           "source": {
         *             "checked_on": "2026-11-21",
         *             "confidence": "V",
         *             "label": "Bericht der Stadt"
         *           }
         *         }
         *       },
         *       "number": 99,
         *       "partners": [
         *         {
         *           "area_key": "059999999999",
         *           "name": "Beispielstadt",
         *           "role": "lead"
         *         }
         *       ],
         *       "period": {
         *         "from": "2021",
         *         "to": "2027"
         *       },
         *       "slug": "beispielstadt",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-21",
         *           "confidence": "V",
         *           "label": "Auswahl der zweiten Staffel"
         *         }
         *       ],
         *       "title": {
         *         "de": "Modellprojekt Beispielstadt",
         *         "en": "Model project Beispielstadt"
         *       },
         *       "wave": 2
         *     }
         */
        ProjectItem: {
            category: components["schemas"]["ProjectCategory"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Lands
             * @description Keys of all Länder that it lies in.
             */
            lands: string[];
            money: components["schemas"]["MoneyItem"];
            /** @description What a reader should know beyond the fields. */
            note: components["schemas"]["LocalizedText"] | null;
            /**
             * Number
             * @description Place in the list of all projects; no rank.
             */
            number: number;
            /**
             * Official Name
             * @description Null when it is not certain.
             */
            official_name: string | null;
            /** Partners */
            partners: components["schemas"]["PartnerItem"][];
            period: components["schemas"]["Period"] | null;
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /** @description Its own name where that is certain, else who carries it. */
            title: components["schemas"]["LocalizedText"];
            /** Wave */
            wave: number;
            /** Website Url */
            website_url: string | null;
        };
        /** ProjectPage */
        ProjectPage: {
            /** Facets */
            facets: components["schemas"]["Facet"][];
            /** Items */
            items: components["schemas"]["ProjectItem"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
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
         * StepStatus
         * @enum {string}
         */
        StepStatus: "done" | "running" | "planned";
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
    list_implementation_steps: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only steps in one of these states. */
                status?: components["schemas"]["StepStatus"][];
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
                    "application/json": components["schemas"]["ImplementationStepPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
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
    list_projects: {
        parameters: {
            query?: {
                /** @description Group in the selection. */
                category?: components["schemas"]["ProjectCategory"][];
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Has a partner in one of these Länder. */
                land?: string[];
                /** @description Entries per page. */
                limit?: number;
                /** @description Titles, names and partners: German words or their beginnings, all must occur. */
                q?: string | null;
                /** @description Funding wave (Staffel) 1, 2 or 3. */
                wave?: number[];
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
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    locate_projects: {
        parameters: {
            query?: {
                /** @description Group in the selection. */
                category?: components["schemas"]["ProjectCategory"][];
                /** @description Has a partner in one of these Länder. */
                land?: string[];
                /** @description Funding wave (Staffel) 1, 2 or 3. */
                wave?: number[];
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
                    "application/geo+json": components["schemas"]["FeatureCollection"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_project: {
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
                    "application/json": components["schemas"]["ProjectItem"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No project has this slug. */
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
    get_projects_sitemap: {
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
}
