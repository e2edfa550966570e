// Made by `npm run api` from ../services/catalog/contracts/openapi.json; do not edit.
export interface paths {
    "/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search For Areas
         * @description Find municipalities, Verbände, Kreise and Länder by name or key.
         *
         *     Whole names come first, then names with their Kreis or Land, then beginnings; within these
         *     municipalities first, by population. The key of an ended area answers with its successors.
         */
        get: operations["search_for_areas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/areas/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Area
         * @description One area by ARS or AGS; an ended one tells its end and its successors.
         */
        get: operations["get_area"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/briefs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Brief
         * @description One page for a council about one to five solutions, in German and English.
         *
         *     Every sentence is made from a field of the entry by a fixed rule: what is known, what is
         *     unknown and since when, and what to be careful about. Nothing is praised or ranked. The brief
         *     names its sources and the revision of each entry.
         */
        get: operations["get_brief"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Catalog
         * @description The catalogue as DCAT-AP.de 3.0, page by page.
         *
         *     A `dcat:Catalog` with one `dcat:Dataset` for each listed solution, which is an `adms:Asset` too.
         *     The `Link` header and `hydra:next` lead to the next page.
         */
        get: operations["get_catalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalog.{suffix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Catalog As
         * @description The catalogue as DCAT-AP.de 3.0 in the form that the address names.
         */
        get: operations["get_catalog_as"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Comparison
         * @description Two to five entries side by side, with the differences marked.
         *
         *     Every known cell has its source and date; a claim also tells how far it is proven and until
         *     when. What nobody knows is said as unknown. Withdrawn entries are compared and marked. The
         *     answer names the revision of each entry, so that it can be looked up later.
         */
        get: operations["get_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/comparisons.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Comparison Table
         * @description The comparison for a spreadsheet: UTF-8 with a byte order mark, comma separated.
         *
         *     A text that a spreadsheet would run as a formula has an apostrophe before it.
         */
        get: operations["get_comparison_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Corrections
         * @description What readers suggest about the entries that the caller keeps, the newest first.
         */
        get: operations["list_corrections"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/corrections/{correction_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Correction
         * @description Accept a correction, which opens the draft of the entry, or decline it with a reason.
         */
        post: operations["answer_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Drafts
         * @description Drafts of the entries that the caller keeps, the last changed first.
         */
        get: operations["list_drafts"];
        put?: never;
        /**
         * Create Draft
         * @description Begin a new entry, or the working copy of one that exists.
         *
         *     What a member of an organisation begins belongs to that organisation.
         *     An entry that is public stays as it is until its draft is published.
         */
        post: operations["create_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Draft
         * @description A draft with its findings, its checklist and what it would change.
         */
        get: operations["get_draft"];
        /**
         * Save Draft
         * @description Save what a draft holds, faults included; `findings` say what is left to do.
         *
         *     A submitted draft whose content changes has to be submitted again.
         */
        put: operations["save_draft"];
        post?: never;
        /**
         * Delete Draft
         * @description Throw a draft away, and the entry with it when it was never public.
         */
        delete: operations["delete_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft_id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish Draft
         * @description Make a reviewed draft what the public sees, as a new revision; the draft then goes.
         *
         *     For editors, and never for who submitted it or belongs to the owner of the entry.
         *     When another revision was published since the draft was made, the answer is
         *     `/problems/draft-outdated` with the changes of both.
         */
        post: operations["publish_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft_id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Draft
         * @description Send a submitted draft back to its author, with the reason. For editors.
         */
        post: operations["reject_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/drafts/{draft_id}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit Draft
         * @description Ask for a review; refused while there are errors.
         */
        post: operations["submit_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Handovers
         * @description Entries that one's organisation offers or is offered, for editors all; the latest first.
         */
        get: operations["list_handovers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handover_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Handover
         * @description One handover, for both sides and editors.
         */
        get: operations["get_handover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handover_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Handover
         * @description Take the entry over. For administrators of the organisation that is asked.
         *
         *     Draft and claims of uses go with it, and the former owner loses every right to it at once. The
         *     history of a public entry says from whom to whom it went.
         */
        post: operations["accept_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handover_id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Handover
         * @description Say no, and why. For administrators of the organisation that is asked.
         */
        post: operations["decline_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/handovers/{handover_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Handover
         * @description Take the offer back. For administrators of who offered the entry, and editors.
         */
        post: operations["withdraw_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Imports
         * @description The files from which an entry was taken over, the latest first.
         */
        get: operations["list_imports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/{import_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Import
         * @description A file as it was sent, how it was understood, and how it was merged.
         */
        get: operations["get_import"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports/publiccode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import Publiccode
         * @description Take over a publiccode.yml 0.1 to 0.7 as a draft, or only tell how it is understood.
         *
         *     Send the text as YAML, or an address as JSON. A faulty file is no error: `findings` name every
         *     fault with line and correction. The same text is stored once. A file of an entry that exists is
         *     merged into its draft when `solution_slug` names the entry: what was edited here stays.
         */
        post: operations["import_publiccode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/municipalities/{area_key}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Municipality Peers
         * @description What municipalities like this one run, according to public uses.
         *
         *     The circle begins with the same size class, kind and Land and is widened until a use is known
         *     of three; `steps` tells how far. Only what runs or is being tried out counts, and what a
         *     provider merely claims never does. An ended key answers for its first successor.
         */
        get: operations["list_municipality_peers"];
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
    "/v1/opensearch-suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Opensearch Suggestions
         * @description Searches that begin like this, for the address bar of a browser (OpenSearch 1.1).
         *
         *     An array of what was typed and the array of the searches; `/v1/suggestions` tells more.
         */
        get: operations["get_opensearch_suggestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Own Entries
         * @description Entries of the organisation for which one acts, public or not, with drafts and uses.
         */
        get: operations["list_own_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-entries/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Own Entry
         * @description One of these entries; editors read those of every owner.
         */
        get: operations["get_own_entry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-entries/{slug}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Figures
         * @description How often an entry was read in 90 days and 24 months, its uses, and alerts that found it.
         *
         *     Readings are counted without anything about the readers, and told in steps of five, up to
         *     yesterday.
         */
        get: operations["get_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-entries/{slug}/figures.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Figures Table
         * @description The same months and days for a spreadsheet: UTF-8 with a byte order mark, comma separated.
         */
        get: operations["get_figures_table"];
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
    "/v1/pushed-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Pushed Records
         * @description Records of one's own sources, for editors of all, by source and name.
         */
        get: operations["list_pushed_records"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search-misses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Search Misses
         * @description What people looked for and no entry has a word of; nothing is known of who asked.
         */
        get: operations["list_search_misses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search-misses/{miss_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove Search Miss
         * @description Take a question off the list, because it is dealt with.
         */
        delete: operations["remove_search_miss"];
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
         * Get Solutions Sitemap
         * @description Pages of the listed solutions in both languages, for search engines.
         */
        get: operations["get_solutions_sitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Solutions
         * @description Find solutions by words and filters; without words, browse them all.
         *
         *     Values of one filter are alternatives, different filters all have to fit. Facets count what
         *     each value would give with the other filters applied. The order is the match of the words, a
         *     name counting most; ties are settled by a hash of the id. Nothing can be bought or voted up.
         */
        get: operations["list_solutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Solutions Feed
         * @description What of this result was published or changed last, as an Atom feed.
         *
         *     The filters of the list; a saved search is this address. At most fifty entries.
         */
        get: operations["get_solutions_feed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Solutions Csv
         * @description All solutions that the list would show for this query, as a table.
         *
         *     Written while it is read, from one state of the database. What breaks off in the middle ends
         *     without the last chunk, which every HTTP client reports.
         */
        get: operations["export_solutions_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Solutions Jsonl
         * @description All solutions that the list would show for this query, complete, each a line of JSON.
         *
         *     `{"type": "solution", "solution": …, "uses": […]}` as their own addresses tell it; the last
         *     line is `{"type": "end", "count": …, "feed_cursor": …}`. Everything comes from one state of the
         *     database, and `GET /v1/events?cursor=…` continues it without a gap.
         */
        get: operations["export_solutions_jsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Solution
         * @description Everything public about a solution, with sources, claims and what is unknown.
         *
         *     A withdrawn entry stays reachable with its reason and successor; a draft or an archived one
         *     does not exist for the public.
         */
        get: operations["get_solution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}.{suffix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Solution Dcat As
         * @description The same in the form that the address names.
         */
        get: operations["get_solution_dcat_as"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/archival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Archive Solution
         * @description Take an entry away from the public; the feed tells that it is gone.
         */
        post: operations["archive_solution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Solution
         * @description Say that an entry is still correct; a stale one is fresh again for twelve months.
         */
        post: operations["confirm_solution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suggest Correction
         * @description Say what is wrong in an entry, or missing. No account is needed.
         *
         *     Who keeps the entry reads it. The mail address is for the answer only: it is deleted a week
         *     after it, at the latest after 90 days.
         */
        post: operations["suggest_correction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/dcat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Solution Dcat
         * @description A solution as a `dcat:Dataset` and `adms:Asset` of DCAT-AP.de 3.0.
         */
        get: operations["get_solution_dcat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer Entry
         * @description Offer an entry to another organisation. For administrators of the owner, and editors.
         *
         *     The other one has 30 days to accept or decline; until it accepts, nothing changes.
         */
        post: operations["offer_entry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/own-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Tell Own Use
         * @description Say that the organisation for which one acts runs this solution, and how.
         *
         *     The use is confirmed by that, for 18 months. Where one is recorded already, whoever told of it,
         *     this replaces what is known; then with `If-Match`.
         */
        put: operations["tell_own_use"];
        post?: never;
        /**
         * Remove Own Use
         * @description Take back that the organisation runs this solution, where nobody else says so.
         *
         *     What has ended is told with its end instead, and stays.
         */
        delete: operations["remove_own_use"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/publiccode.yml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Publiccode
         * @description An open-source entry as a valid publiccode.yml 0.7.
         *
         *     Where nobody has stated what the format demands, the file says so in its first lines.
         */
        get: operations["get_publiccode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Revisions
         * @description What the public saw of an entry, the newest first, and whether the chain is intact.
         *
         *     `chain` is computed anew from what is stored at every request.
         */
        get: operations["list_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Revision
         * @description What an entry stated in one of its revisions.
         */
        get: operations["get_revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/revisions/{number}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Revision Changes
         * @description What changed from one revision to another, item by item and word by word.
         */
        get: operations["get_revision_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/schema-org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Solution Schema Org
         * @description A solution in the words of schema.org, as it stands in the page for search engines.
         *
         *     Only what is stated: no offers, prices or ratings.
         */
        get: operations["get_solution_schema_org"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Similar Solutions
         * @description Up to eight listed entries that are close to this one, each with the reasons.
         *
         *     What the entries say about each other weighs most, then the type of solution, words, standards,
         *     the action field and places that use both. Neither money nor popularity plays a part; ties are
         *     settled by a hash of the id.
         */
        get: operations["list_similar_solutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Uses
         * @description Who runs this solution: confirmed uses first, then documented ones, by name.
         *
         *     A use that only the provider claims is not for the public; editors and its owner see it last.
         */
        get: operations["list_uses"];
        put?: never;
        /**
         * Record Use
         * @description Record who runs this solution; with a source it is documented, without one claimed.
         *
         *     A claim is not public until the organisation confirms it. For editors; the owner of the solution
         *     claims uses of it.
         */
        post: operations["record_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/solutions/{slug}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Solution
         * @description Stop recommending an entry: it leaves all lists, and its page gives the reason.
         *
         *     Publishing a draft of it brings it back.
         */
        post: operations["withdraw_solution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{source}/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Push Records
         * @description Push or remove up to 500 records, each as a single request would.
         *
         *     The answer is 200 even where every item was refused: `results` has the status of each, 503 for
         *     those that took too long. Send it again as often as you like; what was taken over before is
         *     then `unchanged`.
         */
        post: operations["push_records"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{source}/records/{foreign_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Record
         * @description A record as it was pushed last, what became of it, and where it differs from its entry.
         */
        get: operations["get_record"];
        /**
         * Push Record
         * @description Push a record of one's own catalogue: it becomes the draft of an entry, or changes it.
         *
         *     For members of an organisation and its clients with the scope `catalog:write`. Whoever uses the
         *     name of a source first owns it. The same content again changes nothing; what was edited in the
         *     draft or entry stays, and `merge` shows both values. A new record that may be about an entry
         *     which exists makes no second one: it is `undecided`, and `duplicates` names the entries.
         *     Nothing becomes public without the review of an editor.
         */
        put: operations["push_record"];
        post?: never;
        /**
         * Remove Record
         * @description Say that a record is gone; it stays as a tombstone.
         *
         *     An entry that was never public and that nobody worked on goes with it. For every other one this
         *     is a proposal to withdraw it, about which an editor decides.
         */
        delete: operations["remove_record"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sources/{source}/records/{foreign_id}/solution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign Record
         * @description Say which entry an undecided record is about, or that it is about none there is.
         *
         *     The owner of the source decides about its own entries, an editor about all. What the entry says
         *     stays, and the record fills its gaps.
         */
        put: operations["assign_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stale-solutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Stale Solutions
         * @description Entries that nobody has confirmed for twelve months, and those due within 30 days.
         */
        get: operations["list_stale_solutions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest Searches
         * @description Offer solutions, words, fields of action, types, organisations and places for a beginning.
         */
        get: operations["suggest_searches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/synonyms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Synonyms
         * @description Words that mean the same to the search. A hit by a synonym ranks below the word itself.
         */
        get: operations["list_synonyms"];
        put?: never;
        /**
         * Add Synonyms
         * @description Make words mean the same; the next search knows them.
         */
        post: operations["add_synonyms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/synonyms/{group_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Synonyms
         * @description One group, with the `ETag` that changing it needs.
         */
        get: operations["get_synonyms"];
        /**
         * Change Synonyms
         * @description Replace the words of a group.
         */
        put: operations["change_synonyms"];
        post?: never;
        /**
         * Remove Synonyms
         * @description Let the words of a group mean different things again.
         */
        delete: operations["remove_synonyms"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Transfers
         * @description How solutions went from one organisation to another, failures included; newest first.
         */
        get: operations["list_transfers"];
        put?: never;
        /**
         * Record Transfer
         * @description Record how a solution went from one use to another. For editors and who took it over.
         *
         *     It is public while both uses are.
         */
        post: operations["record_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{transfer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Transfer
         * @description One transfer with both of its ends.
         */
        get: operations["get_transfer"];
        /**
         * Change Transfer
         * @description Replace what is known of a transfer; its ends stay. For editors and who took it over.
         */
        put: operations["change_transfer"];
        post?: never;
        /**
         * Remove Transfer
         * @description Delete a transfer. For editors and who took it over.
         */
        delete: operations["remove_transfer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List All Uses
         * @description All public uses, for example those of a municipality: confirmed first, then by name.
         */
        get: operations["list_all_uses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uses/{use_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Use
         * @description One use with its solution, experience and transfers.
         */
        get: operations["get_use"];
        /**
         * Change Use
         * @description Replace what is known of a use. For editors; the owner of the solution its own claims.
         *
         *     Where a confirmed fact changes, the confirmation goes: the organisation has to be asked again.
         */
        put: operations["change_use"];
        post?: never;
        /**
         * Remove Use
         * @description Delete a use with its experience and transfers. For editors; the owner its own claims.
         */
        delete: operations["remove_use"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uses/{use_id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Use
         * @description Note that the using organisation confirms the use as it stands. For it and for editors.
         *
         *     It holds for 18 months. Then the use counts as documented if it has a source, else as claimed.
         */
        post: operations["confirm_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uses/{use_id}/declination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Use
         * @description Say that a claim is wrong, and why. For the using organisation and for editors.
         *
         *     Nobody else sees it. Once the owner of the solution has corrected the claim, it is asked again.
         */
        post: operations["decline_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uses/{use_id}/experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Experience
         * @description What the organisation learned, and what the owner of the solution replied.
         */
        get: operations["get_experience"];
        /**
         * Tell Experience
         * @description Tell of an experience, or replace what was told; then with `If-Match`.
         *
         *     For the using organisation and editors.
         *
         *     A reply of the owner stays.
         */
        put: operations["tell_experience"];
        post?: never;
        /**
         * Remove Experience
         * @description Delete an experience with its reply. For who told it and editors.
         */
        delete: operations["remove_experience"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uses/{use_id}/experience/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Reply To Experience
         * @description Put the word of the solution's owner beside an experience. For it and editors.
         */
        put: operations["reply_to_experience"];
        post?: never;
        /**
         * Remove Reply
         * @description Take the owner's reply away again. For the owner and editors.
         */
        delete: operations["remove_reply"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Vocabularies
         * @description Every code list of the platform, by name.
         */
        get: operations["list_vocabularies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabularies/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Vocabulary
         * @description One code list with labels in German and English and mappings to published lists.
         */
        get: operations["get_vocabulary"];
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
        /** AnsweredCorrection */
        AnsweredCorrection: {
            /** Answered At */
            answered_at: string | null;
            /**
             * Draft Id
             * @description The draft in which an accepted correction is made; null where it was declined.
             */
            draft_id: string | null;
            /**
             * Email
             * @description For an answer only; gone a week after it.
             */
            email: string | null;
            /** Field */
            field: string | null;
            field_label: components["schemas"]["LocalizedText"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            language: components["schemas"]["Language"];
            /** Number */
            number: number;
            reason: components["schemas"]["LocalizedLine-Output"] | null;
            solution: components["schemas"]["SolutionRef"];
            /** Source Url */
            source_url: string | null;
            status: components["schemas"]["CorrectionStatus"];
            /**
             * Suggested At
             * Format: date-time
             */
            suggested_at: string;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * Archival
         * @description Why an entry is taken away from the public.
         */
        Archival: {
            reason: components["schemas"]["LocalizedLine-Input"];
        };
        /**
         * Area
         * @description An area of the official register.
         *
         *     A name is never unique (there are 396 repeated ones): show Kreis and Land beside it.
         * @example {
         *       "aliases": [
         *         "05334002"
         *       ],
         *       "area_ha": 16085,
         *       "key": "053340002002",
         *       "kind": {
         *         "code": "63",
         *         "label": {
         *           "de": "Stadt",
         *           "en": "Town"
         *         }
         *       },
         *       "kreis": {
         *         "key": "05334",
         *         "level": "kreis",
         *         "name": "Städteregion Aachen"
         *       },
         *       "land": {
         *         "key": "05",
         *         "level": "land",
         *         "name": "Nordrhein-Westfalen"
         *       },
         *       "level": "gemeinde",
         *       "name": "Aachen",
         *       "official_name": "Aachen, Stadt",
         *       "point": {
         *         "lat": 50.7753,
         *         "lon": 6.0838
         *       },
         *       "population": 252769,
         *       "size_class": "gt_100k",
         *       "source": "Statistisches Bundesamt, Gemeindeverzeichnis",
         *       "successors": [],
         *       "valid_from": "2026-02-28"
         *     }
         */
        Area: {
            /**
             * Aliases
             * @description Other keys of the same area: the AGS.
             */
            aliases: string[];
            /**
             * Area Ha
             * @description Hectares.
             */
            area_ha: number | null;
            /**
             * Key
             * @description Amtlicher Regionalschlüssel: Land 2, Kreis 5, Verband 9, 12.
             */
            key: string;
            kind: components["schemas"]["AreaKind"];
            kreis: components["schemas"]["AreaRef"] | null;
            land: components["schemas"]["AreaRef"];
            /**
             * Level
             * @enum {string}
             */
            level: "land" | "kreis" | "verband" | "gemeinde";
            /** Name */
            name: string;
            /** Official Name */
            official_name: string;
            point: components["schemas"]["Point"] | null;
            /** Population */
            population: number | null;
            /**
             * Size Class
             * @description Id in the vocabulary `size-classes`.
             */
            size_class: string | null;
            /** Source */
            source: string;
            /**
             * Successors
             * @description What an ended area has become part of.
             */
            successors: components["schemas"]["AreaRef"][];
            /**
             * Valid From
             * Format: date
             * @description State of the register from which on this row holds; no founding day.
             */
            valid_from: string;
            /**
             * Valid To
             * @description Set when the area has ended; see `successors`.
             */
            valid_to: string | null;
            verband: components["schemas"]["AreaRef"] | null;
        };
        /** AreaKind */
        AreaKind: {
            /**
             * Code
             * @description Textkennzeichen of the official register.
             */
            code: string;
            label: components["schemas"]["Label"];
        };
        /**
         * AreaList
         * @description Areas, best match first.
         */
        AreaList: {
            /** Items */
            items: components["schemas"]["Area"][];
        };
        /**
         * AreaRef
         * @description An area by key, level and short name.
         */
        AreaRef: {
            /** Key */
            key: string;
            /**
             * Level
             * @enum {string}
             */
            level: "land" | "kreis" | "verband" | "gemeinde";
            /** Name */
            name: string;
        };
        /** Assignment */
        Assignment: {
            /**
             * Slug
             * @description The entry that the record is about; null: none of those there are. For a removed record, null keeps its entry.
             */
            slug: string | null;
        };
        /**
         * Because
         * @enum {string}
         */
        Because: "synonym" | "compound" | "meaning";
        /**
         * Brief
         * @description One page in plain words, without formatting signs.
         * @example {
         *       "sections": [
         *         {
         *           "name": "cost",
         *           "parts": [
         *             {
         *               "sentences": [
         *                 {
         *                   "text": {
         *                     "de": "Preise sind nicht bekannt (Stand 22.11.2026).",
         *                     "en": "Prices are not known (as of 22 November 2026)."
         *                   },
         *                   "tone": "unknown"
         *                 }
         *               ],
         *               "slug": "pegelkarte"
         *             }
         *           ],
         *           "title": {
         *             "de": "Was kostet es?",
         *             "en": "What does it cost?"
         *           }
         *         }
         *       ],
         *       "solutions": [
         *         {
         *           "name": "Pegelkarte",
         *           "revision_hash": "0000000000000000000000000000000000000000000000000000000000000000",
         *           "revision_number": 1,
         *           "slug": "pegelkarte",
         *           "status": "published"
         *         }
         *       ],
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-22",
         *           "label": "README",
         *           "slugs": [
         *             "pegelkarte"
         *           ],
         *           "url": "https://example.org/pegelkarte"
         *         }
         *       ]
         *     }
         */
        Brief: {
            /** Sections */
            sections: components["schemas"]["BriefSection"][];
            /** Solutions */
            solutions: components["schemas"]["BriefedSolution"][];
            /** Sources */
            sources: components["schemas"]["BriefSource"][];
        };
        /**
         * BriefedSolution
         * @description The revision that the sentences are made from.
         */
        BriefedSolution: {
            /** Name */
            name: string;
            /** Revision Hash */
            revision_hash: string;
            /** Revision Number */
            revision_number: number;
            /** Slug */
            slug: string;
            status: components["schemas"]["SolutionStatus"];
        };
        /**
         * BriefPart
         * @description What a section says about one solution, or about none in particular.
         */
        BriefPart: {
            /** Sentences */
            sentences: components["schemas"]["Sentence"][];
            /** Slug */
            slug: string | null;
        };
        /** BriefSection */
        BriefSection: {
            /** Name */
            name: string;
            /** Parts */
            parts: components["schemas"]["BriefPart"][];
            title: components["schemas"]["LocalizedText"];
        };
        /** BriefSource */
        BriefSource: {
            /**
             * Checked On
             * Format: date
             */
            checked_on: string;
            /** Label */
            label: string;
            /**
             * Slugs
             * @description Solutions whose entries name it.
             */
            slugs: string[];
            /** Url */
            url: string | null;
        };
        /**
         * Words
         * @description A stretch of a text.
         */
        catalog__revisions__diff__Words: {
            op: components["schemas"]["WordOp"];
            /** Text */
            text: string;
        };
        /**
         * Cell
         * @description What one entry says in one row; a known cell always has its source and date.
         */
        Cell: {
            /** @description For claims. */
            evidence: components["schemas"]["Evidence"] | null;
            /**
             * Items
             * @default []
             */
            items: components["schemas"]["LocalizedText"][];
            source: components["schemas"]["CellSource"] | null;
            state: components["schemas"]["CellState"];
            text: components["schemas"]["LocalizedText"] | null;
            /**
             * Unknown As Of
             * @description Since when it is said to be unknown; null where nobody said anything.
             */
            unknown_as_of: string | null;
        };
        /**
         * CellSource
         * @description Where a value is from.
         */
        CellSource: {
            /**
             * Checked On
             * Format: date
             */
            checked_on: string;
            label: components["schemas"]["LocalizedText"];
            /** Url */
            url: string | null;
        };
        /**
         * CellState
         * @enum {string}
         */
        CellState: "known" | "unknown" | "not_applicable";
        /**
         * ChainState
         * @description Whether every stored revision still has the hashes that it was published with.
         */
        ChainState: {
            /**
             * Broken At
             * @description The first revision that does not fit.
             */
            broken_at: number | null;
            /** Is Intact */
            is_intact: boolean;
            /** Revision Count */
            revision_count: number;
        };
        /**
         * Change
         * @description One difference; `pointer` leads into the newer content, that of `removed` into the older.
         */
        Change: {
            /** After */
            after: unknown;
            after_text?: components["schemas"]["LocalizedText"] | null;
            /** Before */
            before: unknown;
            /** @description `before` in words: labels for ids, names for organisations and entries. */
            before_text?: components["schemas"]["LocalizedText"] | null;
            /**
             * Field
             * @description The field of the entry that it is in.
             */
            field: string;
            kind: components["schemas"]["ChangeKind"];
            /** @description What people call this place. */
            label: components["schemas"]["LocalizedText"];
            /**
             * Pointer
             * @description RFC 6901
             * @example /short_description/de
             */
            pointer: string;
            /**
             * Words
             * @description For texts: all stretches in reading order.
             */
            words: components["schemas"]["catalog__revisions__diff__Words"][] | null;
        };
        /** ChangedField */
        ChangedField: {
            /** Field */
            field: string;
            label: components["schemas"]["LocalizedText"];
        };
        /**
         * ChangeKind
         * @description `reordered` items are the same ones in another order.
         * @enum {string}
         */
        ChangeKind: "added" | "removed" | "changed" | "reordered";
        /** Words */
        chassis__personal_data__Words: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
        /**
         * CheckId
         * @enum {string}
         */
        CheckId: "sources_opened" | "licence_checked" | "wording_neutral" | "no_personal_data" | "claims_proven" | "uses_sourced" | "practice_confirmed";
        /** ChecklistItem */
        ChecklistItem: {
            id: components["schemas"]["CheckId"];
            /** Is Checked */
            is_checked: boolean;
            label: components["schemas"]["LocalizedText"];
            /** @description The first review depth that needs it. */
            needed_from: components["schemas"]["ReviewDepth"];
        };
        /**
         * CheckOperator
         * @description How a municipality's attribute is compared in a machine check of a prerequisite.
         * @enum {string}
         */
        CheckOperator: "equals" | "one_of" | "at_least" | "at_most" | "has";
        /**
         * Claim
         * @description What somebody says about the solution, and how far it is proven.
         */
        Claim: {
            /**
             * Criterion
             * @description For a standard its id in the vocabulary.
             */
            criterion: string | null;
            /** Criterion Version */
            criterion_version: string | null;
            /** Evidence Hash */
            evidence_hash: string | null;
            /** Evidence Label */
            evidence_label: string | null;
            /** Evidence Url */
            evidence_url: string | null;
            /** Issued By */
            issued_by: string | null;
            /** Issued On */
            issued_on: string | null;
            level: components["schemas"]["EvidenceLevel"];
            statement: components["schemas"]["LocalizedLine-Output"] | null;
            subject: components["schemas"]["ClaimSubject"];
            /** Valid Until */
            valid_until: string | null;
            value: components["schemas"]["ClaimValue"];
        };
        /**
         * ClaimSubject
         * @enum {string}
         */
        ClaimSubject: "accessibility" | "privacy" | "security" | "uses_ai" | "standard" | "openness";
        /**
         * ClaimValue
         * @enum {string}
         */
        ClaimValue: "yes" | "partly" | "no";
        /**
         * Closeness
         * @description How the words of a question were found.
         * @enum {string}
         */
        Closeness: "word" | "compound" | "synonym" | "meaning";
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
         * ComparedSolution
         * @description An entry as one published revision shows it.
         */
        ComparedSolution: {
            /**
             * Action Fields
             * @description Ids in the vocabulary `action-fields`.
             */
            action_fields: string[];
            completeness: components["schemas"]["CompletenessMark"];
            /** Is Withdrawn */
            is_withdrawn: boolean;
            /** Name */
            name: string;
            review_depth: components["schemas"]["ReviewDepth"] | null;
            /** Revision Hash */
            revision_hash: string;
            /** Revision Number */
            revision_number: number;
            /** Slug */
            slug: string;
            status: components["schemas"]["SolutionStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * Comparison
         * @description Entries side by side.
         * @example {
         *       "groups": [
         *         {
         *           "label": {
         *             "de": "Überblick",
         *             "en": "Overview"
         *           },
         *           "name": "overview",
         *           "rows": [
         *             {
         *               "cells": [
         *                 {
         *                   "items": [],
         *                   "source": {
         *                     "checked_on": "2026-11-22",
         *                     "label": {
         *                       "de": "README"
         *                     },
         *                     "url": "https://example.org/pegelkarte"
         *                   },
         *                   "state": "known",
         *                   "text": {
         *                     "de": "Stabil",
         *                     "en": "Stable"
         *                   }
         *                 },
         *                 {
         *                   "items": [],
         *                   "state": "unknown",
         *                   "unknown_as_of": "2026-11-22"
         *                 }
         *               ],
         *               "field": "development_status",
         *               "is_different": true,
         *               "label": {
         *                 "de": "Entwicklungsstand",
         *                 "en": "Development status"
         *               }
         *             }
         *           ]
         *         }
         *       ],
         *       "solutions": [
         *         {
         *           "action_fields": [
         *             "klimaanpassung-wasser-gruen"
         *           ],
         *           "completeness": {
         *             "known": 12,
         *             "total": 20
         *           },
         *           "is_withdrawn": false,
         *           "name": "Pegelkarte",
         *           "review_depth": "formally_checked",
         *           "revision_hash": "0000000000000000000000000000000000000000000000000000000000000000",
         *           "revision_number": 1,
         *           "slug": "pegelkarte",
         *           "status": "published",
         *           "updated_at": "2026-11-22T08:00:00Z"
         *         },
         *         {
         *           "action_fields": [
         *             "klimaanpassung-wasser-gruen"
         *           ],
         *           "completeness": {
         *             "known": 12,
         *             "total": 20
         *           },
         *           "is_withdrawn": false,
         *           "name": "Flutwarner",
         *           "review_depth": "formally_checked",
         *           "revision_hash": "0000000000000000000000000000000000000000000000000000000000000000",
         *           "revision_number": 1,
         *           "slug": "flutwarner",
         *           "status": "published",
         *           "updated_at": "2026-11-22T08:00:00Z"
         *         }
         *       ]
         *     }
         */
        Comparison: {
            /** Groups */
            groups: components["schemas"]["ComparisonGroup"][];
            /** Solutions */
            solutions: components["schemas"]["ComparedSolution"][];
        };
        /** ComparisonGroup */
        ComparisonGroup: {
            label: components["schemas"]["LocalizedText"];
            /** Name */
            name: string;
            /** Rows */
            rows: components["schemas"]["ComparisonRow"][];
        };
        /**
         * ComparisonRow
         * @description One property of all entries; `cells` stand in the order of `solutions`.
         */
        ComparisonRow: {
            /** Cells */
            cells: components["schemas"]["Cell"][];
            /** Field */
            field: string;
            /**
             * Is Different
             * @description Whether values, or how far they are proven, are not the same everywhere.
             */
            is_different: boolean;
            label: components["schemas"]["LocalizedText"];
        };
        /**
         * CompletenessMark
         * @description How many of the fields that an entry must state have a value; the others are `unknown`.
         */
        CompletenessMark: {
            /** Known */
            known: number;
            /** Total */
            total: number;
        };
        /** Concept */
        Concept: {
            /**
             * Alt Labels
             * @description Other German words for the same thing.
             */
            alt_labels: string[];
            /**
             * Broader
             * @description Id of the wider concept.
             */
            broader: string | null;
            /**
             * Check Digit
             * @description CPV codes: the digit behind the hyphen.
             */
            check_digit: string | null;
            description: components["schemas"]["Label"] | null;
            /** Id */
            id: string;
            /**
             * Issuer
             * @description Standards: who publishes it.
             */
            issuer: string | null;
            label: components["schemas"]["Label"];
            /** Mappings */
            mappings: components["schemas"]["ConceptMapping"][];
            /**
             * Maximum
             * @description Size classes: largest population, null for none.
             */
            maximum: number | null;
            /**
             * Minimum
             * @description Size classes: smallest population.
             */
            minimum: number | null;
            /**
             * Url
             * @description Standards: where it is published.
             */
            url: string | null;
        };
        /**
         * ConceptMapping
         * @description The value of a published list that a concept corresponds to.
         */
        ConceptMapping: {
            /**
             * Relation
             * @enum {string}
             */
            relation: "exact" | "close" | "broad" | "narrow";
            /** Scheme */
            scheme: string;
            /** Value */
            value: string;
        };
        /**
         * Confidence
         * @description How sure a source is: A seen at the origin, B on another page, V checked, S secondary.
         * @enum {string}
         */
        Confidence: "A" | "B" | "V" | "S";
        /**
         * Confirmation
         * @description The word of the organisation that runs the solution.
         */
        Confirmation: {
            /**
             * Confirmed By
             * Format: uuid
             * @description The using organisation itself; nobody else can.
             */
            confirmed_by: string;
        };
        /**
         * Contact
         * @description A role address, published only with consent.
         */
        Contact: {
            /** Email */
            email: string | null;
            /**
             * Has Consent
             * @default false
             */
            has_consent: boolean;
            /** Role */
            role: string;
            /** Url */
            url: string | null;
        };
        /** CorrectedWord */
        CorrectedWord: {
            /** From */
            from: string;
            /** To */
            to: string;
        };
        /**
         * CorrectionAnswer
         * @description Declining needs a reason.
         */
        CorrectionAnswer: {
            /**
             * Outcome
             * @enum {string}
             */
            outcome: "accepted" | "declined";
            /** @description For who suggested it. */
            reason?: components["schemas"]["LocalizedLine-Input"] | null;
        };
        /**
         * CorrectionReceipt
         * @description Nothing personal, because the answer may be sent again.
         */
        CorrectionReceipt: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description Short number to mention when asking about it.
             */
            number: number;
            /**
             * Suggested At
             * Format: date-time
             */
            suggested_at: string;
        };
        /**
         * CorrectionStatus
         * @enum {string}
         */
        CorrectionStatus: "open" | "accepted" | "declined";
        /**
         * CorrectionSummary
         * @description A correction as who keeps the entry reads it.
         */
        CorrectionSummary: {
            /** Answered At */
            answered_at: string | null;
            /**
             * Email
             * @description For an answer only; gone a week after it.
             */
            email: string | null;
            /** Field */
            field: string | null;
            field_label: components["schemas"]["LocalizedText"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            language: components["schemas"]["Language"];
            /** Number */
            number: number;
            reason: components["schemas"]["LocalizedLine-Output"] | null;
            solution: components["schemas"]["SolutionRef"];
            /** Source Url */
            source_url: string | null;
            status: components["schemas"]["CorrectionStatus"];
            /**
             * Suggested At
             * Format: date-time
             */
            suggested_at: string;
            /** Text */
            text: string;
            /** Version */
            version: number;
        };
        /**
         * DataItem
         * @description Municipal data that a solution needs or yields.
         */
        DataItem: {
            /** Data Model */
            data_model: string | null;
            /** Is Open */
            is_open: boolean | null;
            /** License Spdx */
            license_spdx: string | null;
            /** Standard */
            standard: ("din_spec_91357" | "din_spec_91367" | "din_spec_91377" | "din_spec_91387" | "din_spec_91607" | "din_spec_91637" | "din_spec_66336" | "ogc_web_services" | "wms" | "wfs" | "csw" | "ogc_api_features" | "ogc_api_records" | "ogc_sensorthings_api" | "citygml" | "gml" | "kml" | "iso_19139" | "inspire" | "xplanung" | "xzufi" | "oparl" | "open311" | "mowas" | "gtfs" | "gtfs_rt" | "gbfs" | "datex_ii" | "lorawan" | "mqtt" | "ngsi_ld" | "smart_data_models" | "oasc_mims" | "dcat_ap_de" | "publiccode_yml" | "schema_org" | "openstreetmap" | "rest_api" | "openapi" | "graphql" | "json" | "bpmn" | "saml" | "openid_connect" | "ldap" | "sip" | "marc" | "wcag" | "bitv" | "it_grundschutz") | null;
            what: components["schemas"]["LocalizedLine-Output"];
        };
        /** DayFigures */
        DayFigures: {
            /**
             * Brief
             * @description In briefs for councils.
             */
            brief: number;
            /**
             * Comparison
             * @description In comparisons, tables of them included.
             */
            comparison: number;
            /**
             * Day
             * Format: date
             */
            day: string;
            /**
             * File
             * @description As publiccode.yml.
             */
            file: number;
            /**
             * Page
             * @description In the pages of this platform.
             */
            page: number;
            /**
             * Program
             * @description By programs, over the API.
             */
            program: number;
        };
        /**
         * Declination
         * @description The word of the organisation that does not run the solution, or not like this.
         */
        Declination: {
            /** @description For the provider and the editors, never public. */
            reason: components["schemas"]["LocalizedLine-Input"];
        };
        /** Dependency */
        Dependency: {
            /**
             * Is Optional
             * @default false
             */
            is_optional: boolean;
            /**
             * Kind
             * @enum {string}
             */
            kind: "open" | "proprietary" | "hardware";
            /** Max Version */
            max_version: string | null;
            /** Min Version */
            min_version: string | null;
            /** Name */
            name: string;
        };
        /**
         * DevelopmentStatus
         * @description Source: publiccode.yml 0.7, `developmentStatus`.
         * @enum {string}
         */
        DevelopmentStatus: "concept" | "development" | "beta" | "stable" | "obsolete";
        /**
         * DraftChange
         * @description Replaces what a draft holds.
         */
        DraftChange: {
            /**
             * Base Revision
             * @description The public revision that this content has taken into account.
             */
            base_revision?: number | null;
            /**
             * Checked
             * @description By editors; from others it is not taken.
             * @default []
             */
            checked: components["schemas"]["CheckId"][];
            /**
             * Content
             * @description The entry in the shape of the published content. Faults are kept and named in `findings`; at most 256 KB.
             * @example {
             *       "kind": "software",
             *       "name": "Pegelkarte"
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Note
             * @description For other editors, never public; from others it is not taken.
             */
            note?: string | null;
            /**
             * Slug
             * @description Only while the entry was never public.
             */
            slug?: string | null;
        };
        /**
         * DraftDetail
         * @description A draft with everything that its author and its reviewer need to go on.
         */
        DraftDetail: {
            /** Base Revision */
            base_revision: number;
            /**
             * Changes
             * @description Against the latest public revision.
             */
            changes: components["schemas"]["Change"][];
            /** Checklist */
            checklist: components["schemas"]["ChecklistItem"][];
            /** Content */
            content: {
                [key: string]: unknown;
            };
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Error Count */
            error_count: number;
            /** Findings */
            findings: components["schemas"]["Finding"][];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Import Findings
             * @description About the file that was imported.
             */
            import_findings: components["schemas"]["Finding"][];
            /**
             * Is Outdated
             * @description Another revision was published since it was made.
             */
            is_outdated: boolean;
            /** Name */
            name: string;
            /**
             * Note
             * @description For editors only.
             */
            note: string | null;
            origin: components["schemas"]["Origin"];
            /** @description Why it was rejected. */
            reason: components["schemas"]["LocalizedLine-Output"] | null;
            solution: components["schemas"]["DraftedSolution"];
            status: components["schemas"]["DraftStatus"];
            /** Submitted At */
            submitted_at: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Warning Count */
            warning_count: number;
        };
        /** DraftedSolution */
        DraftedSolution: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Revision Number
             * @description The latest public revision, 0 before the first.
             */
            revision_number: number;
            /** Slug */
            slug: string;
            status: components["schemas"]["SolutionStatus"];
        };
        /**
         * DraftStatus
         * @description Same values as the status of a solution that was never public.
         * @enum {string}
         */
        DraftStatus: "draft" | "in_review" | "rejected";
        /**
         * DraftSummary
         * @description A draft in a list.
         */
        DraftSummary: {
            /** Base Revision */
            base_revision: number;
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Error Count */
            error_count: number;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Outdated
             * @description Another revision was published since it was made.
             */
            is_outdated: boolean;
            /** Name */
            name: string;
            origin: components["schemas"]["Origin"];
            solution: components["schemas"]["DraftedSolution"];
            status: components["schemas"]["DraftStatus"];
            /** Submitted At */
            submitted_at: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Warning Count */
            warning_count: number;
        };
        /** DuplicateEntry */
        DuplicateEntry: {
            /** Name */
            name: string;
            /** Reasons */
            reasons: components["schemas"]["DuplicateReason"][];
            /** Slug */
            slug: string;
            status: components["schemas"]["SolutionStatus"];
        };
        /**
         * DuplicateReason
         * @enum {string}
         */
        DuplicateReason: "same_repository" | "same_name_and_owner" | "same_name";
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
         * Evidence
         * @description How far a claim is proven, by whom and until when.
         */
        Evidence: {
            /** Is Expired */
            is_expired: boolean;
            /** Issued By */
            issued_by: string | null;
            /** Issued On */
            issued_on: string | null;
            /** Label */
            label: string | null;
            level: components["schemas"]["EvidenceLevel"];
            /** Url */
            url: string | null;
            /** Valid Until */
            valid_until: string | null;
        };
        /**
         * EvidenceLevel
         * @enum {string}
         */
        EvidenceLevel: "declared" | "documented" | "tested" | "confirmed_in_practice";
        /**
         * Expansion
         * @description What else was looked for instead of a word.
         */
        Expansion: {
            because: components["schemas"]["Because"];
            /** Word */
            word: string;
            /** Words */
            words: string[];
        };
        /**
         * Experience
         * @description What a using organisation learned, and what the owner of the solution replied.
         * @example {
         *       "cost_from_cents": 1000000,
         *       "cost_to_cents": 2500000,
         *       "effort_days": 40,
         *       "id": "019ab1c2-0000-7000-8000-00000000000b",
         *       "updated_at": "2026-11-22T08:00:00Z",
         *       "use_id": "019ab1c2-0000-7000-8000-00000000000a",
         *       "version": 1,
         *       "visibility": "public",
         *       "what_did_not_work": {
         *         "de": "Zwei Sensoren fielen im ersten Winter aus."
         *       },
         *       "what_worked": {
         *         "de": "Die Pegel waren nach zwei Wochen online."
         *       },
         *       "would_choose_again": true
         *     }
         */
        Experience: {
            /** Cost From Cents */
            cost_from_cents: number | null;
            /** Cost To Cents */
            cost_to_cents: number | null;
            /**
             * Effort Days
             * @description Working days until it ran.
             */
            effort_days: number | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Replied At */
            replied_at: string | null;
            /** Replied By */
            replied_by: string | null;
            /** @description The word of the solution's owner. */
            reply: components["schemas"]["LocalizedLine-Output"] | null;
            /**
             * Source Label
             * @description Null: the organisation told it here.
             */
            source_label: string | null;
            /** Source Url */
            source_url: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Use Id
             * Format: uuid
             */
            use_id: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
            what_did_not_work: components["schemas"]["LocalizedLine-Output"] | null;
            what_worked: components["schemas"]["LocalizedLine-Output"] | null;
            /** Would Choose Again */
            would_choose_again: boolean | null;
        };
        /**
         * ExperienceContent
         * @description What the using organisation learned; what did not work is as welcome as what did.
         */
        ExperienceContent: {
            /** Cost From Cents */
            cost_from_cents?: number | null;
            /** Cost To Cents */
            cost_to_cents?: number | null;
            /** Effort Days */
            effort_days?: number | null;
            /**
             * Source Label
             * @description Null: told by the organisation here.
             */
            source_label?: string | null;
            /** Source Url */
            source_url?: string | null;
            /**
             * @description Beside the using organisation, the owner of the solution and editors: everybody, municipalities with Land and federal bodies, those of the same Land, or nobody.
             * @default public
             */
            visibility: components["schemas"]["Visibility"];
            what_did_not_work?: components["schemas"]["LocalizedLine-Input"] | null;
            what_worked?: components["schemas"]["LocalizedLine-Input"] | null;
            /** Would Choose Again */
            would_choose_again?: boolean | null;
        };
        /**
         * Facet
         * @description How many solutions each value would give, with all *other* filters applied.
         * @example {
         *       "name": "land",
         *       "values": [
         *         {
         *           "count": 12,
         *           "value": "05"
         *         }
         *       ]
         *     }
         */
        Facet: {
            /** Name */
            name: string;
            /**
             * Values
             * @description Most frequent first; empty when none is left. `kreis` has values only for the chosen `land`.
             */
            values: components["schemas"]["FacetValue"][];
        };
        /** FacetValue */
        FacetValue: {
            /**
             * Broader
             * @description The value that includes this one: a family of standards; for a Kreis its Land.
             */
            broader: string | null;
            /** Count */
            count: number;
            /**
             * Name
             * @description Of a Kreis; other names stand in the vocabularies.
             */
            name: string | null;
            /** Value */
            value: string;
        };
        /**
         * Figures
         * @description What is counted of an entry: no reader, no address, no visit, only how often.
         */
        Figures: {
            /**
             * Alerts
             * @description Alerts, not ended, whose search has found the entry; null: the accounts cannot be asked.
             */
            alerts: number | null;
            /**
             * Days
             * @description 90 days, the first one first.
             */
            days: components["schemas"]["DayFigures"][];
            /**
             * Months
             * @description 24 months, the first one first.
             */
            months: components["schemas"]["MonthFigures"][];
            /**
             * Rounded Down To
             * @description Readings and alerts; uses are exact.
             * @default 5
             */
            rounded_down_to: number;
            /** Slug */
            slug: string;
            /** @description Of all months. */
            total: components["schemas"]["ReadingNumbers"];
            /**
             * Up To
             * Format: date
             * @description The last day that is told: yesterday (UTC).
             */
            up_to: string;
            uses: components["schemas"]["UseNumbers"];
        };
        /**
         * Finding
         * @description One thing to know about a draft, or about a file that was read.
         */
        Finding: {
            /**
             * Code
             * @description Stable name of the rule.
             */
            code: string;
            /**
             * Line
             * @description Line of an imported file.
             */
            line?: number | null;
            /** @description What is wrong and what to do. */
            message: components["schemas"]["LocalizedText"];
            /**
             * Pointer
             * @description Place in the content (RFC 6901), e.g. `/name`.
             */
            pointer: string;
            /**
             * Proposal
             * @description A value that would fit, where there is one.
             */
            proposal?: unknown;
            severity: components["schemas"]["Severity"];
        };
        /**
         * FoundIn
         * @description Name; short description, keywords and type; what it can do; long text and who is involved.
         * @enum {string}
         */
        FoundIn: "name" | "summary" | "features" | "text";
        /**
         * Funding
         * @description Who paid for it; `programme` is also a filter.
         */
        Funding: {
            /** Amount Eur */
            amount_eur: number | null;
            /** Name */
            name: string;
            /** Programme */
            programme: string | null;
            /** Source */
            source: string | null;
        };
        /**
         * HandoverDetail
         * @description An entry that one organisation offers to another; for both of them and editors.
         * @example {
         *       "expires_at": "2026-12-22T08:00:00Z",
         *       "from_organization": {
         *         "id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a12",
         *         "kind": "company",
         *         "name": "Beispielsoftware GmbH",
         *         "slug": "beispielsoftware"
         *       },
         *       "id": "019ab1c2-0000-7000-8000-00000000000e",
         *       "offered_at": "2026-11-22T08:00:00Z",
         *       "solution": {
         *         "id": "019ab1c2-0000-7000-8000-000000000001",
         *         "name": "Pegelkarte",
         *         "slug": "pegelkarte"
         *       },
         *       "status": "open",
         *       "to_organization": {
         *         "id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a11",
         *         "kind": "municipality",
         *         "name": "Stadt Solingen",
         *         "slug": "solingen"
         *       },
         *       "version": 1
         *     }
         */
        HandoverDetail: {
            /**
             * Closed At
             * @description When it was answered, withdrawn or marked as expired.
             */
            closed_at: string | null;
            /**
             * Expires At
             * Format: date-time
             * @description 30 days after it was offered.
             */
            expires_at: string;
            /** @description Null: nobody owned the entry, or the organisation is no longer there. */
            from_organization: components["schemas"]["OrganizationRef"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Offered At
             * Format: date-time
             */
            offered_at: string;
            /** @description Why it was declined. */
            reason: components["schemas"]["LocalizedLine-Output"] | null;
            solution: components["schemas"]["SolutionRef"];
            status: components["schemas"]["HandoverStatus"];
            /** @description Null: the organisation is no longer there. */
            to_organization: components["schemas"]["OrganizationRef"] | null;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with an answer.
             */
            version: number;
        };
        /** HandoverRefusal */
        HandoverRefusal: {
            /** @description For who offered the entry, never public. */
            reason: components["schemas"]["LocalizedLine-Input"];
        };
        /**
         * HandoverStatus
         * @enum {string}
         */
        HandoverStatus: "open" | "accepted" | "declined" | "withdrawn" | "expired";
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
            because: components["schemas"]["chassis__personal_data__Words"] | null;
            /**
             * Erasure
             * @description What erasing the account does: `delete` rows, `empty` columns, or `keep` them.
             * @enum {string}
             */
            erasure: "delete" | "empty" | "keep" | "ask";
            kept: components["schemas"]["chassis__personal_data__Words"];
            purpose: components["schemas"]["chassis__personal_data__Words"];
            /**
             * Rows
             * @description Values by name of the column.
             */
            rows: {
                [key: string]: unknown;
            }[];
            seen_by: components["schemas"]["chassis__personal_data__Words"];
            /** Table */
            table: string;
            what: components["schemas"]["chassis__personal_data__Words"];
        };
        /** HeldDataList */
        HeldDataList: {
            /** Items */
            items: components["schemas"]["HeldData"][];
        };
        /**
         * Identifier
         * @description A foreign name of the same thing.
         */
        Identifier: {
            /**
             * Scheme
             * @enum {string}
             */
            scheme: "repository" | "package" | "wikidata" | "opencode" | "efa";
            /** Value */
            value: string;
        };
        /**
         * ImportDetail
         * @description Also the text as it was sent, which may name people.
         */
        ImportDetail: {
            /**
             * Content
             * @description In the shape of the published content, as far as the file goes.
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Draft Id
             * @description Null after the draft was published.
             */
            draft_id: string | null;
            /**
             * Extras
             * @description Facts that an entry has no field for.
             */
            extras: {
                [key: string]: unknown;
            };
            /**
             * Findings
             * @description By line; `pointer` leads into the file.
             */
            findings: components["schemas"]["Finding"][];
            /** Format Version */
            format_version: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Imported At
             * Format: date-time
             */
            imported_at: string;
            /**
             * Merge
             * @description Empty for a new entry.
             */
            merge: components["schemas"]["MergedField"][];
            /** Proposed Uses */
            proposed_uses: components["schemas"]["ProposedUse"][];
            /** Raw Text */
            raw_text: string;
            /** Solution Slug */
            solution_slug: string;
            /** Source Url */
            source_url: string | null;
        };
        /** ImportSummary */
        ImportSummary: {
            /**
             * Draft Id
             * @description Null after the draft was published.
             */
            draft_id: string | null;
            /** Format Version */
            format_version: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Imported At
             * Format: date-time
             */
            imported_at: string;
            /** Solution Slug */
            solution_slug: string;
            /** Source Url */
            source_url: string | null;
        };
        /** Interface */
        Interface: {
            /** Data Model */
            data_model: string | null;
            /**
             * Direction
             * @enum {string}
             */
            direction: "in" | "out" | "both";
            /** Protocol */
            protocol: string;
            /** Version */
            version: string | null;
        };
        /**
         * Interpretation
         * @description How a question was read, so that nothing about an answer is a secret.
         */
        Interpretation: {
            /**
             * Corrections
             * @description Words that nothing has and what was taken instead; `exact` undoes it.
             */
            corrections: components["schemas"]["CorrectedWord"][];
            /**
             * Did You Mean
             * @description Another question that would find more.
             */
            did_you_mean: string | null;
            /** Expansions */
            expansions: components["schemas"]["Expansion"][];
            /**
             * Is Relaxed
             * @description Few or none fit the whole question, so what fits in part follows.
             */
            is_relaxed: boolean;
            /**
             * Other Places
             * @description Places of the same name, also looked at.
             */
            other_places: components["schemas"]["AreaRef"][];
            /** @description The place that was looked at first. */
            place: components["schemas"]["AreaRef"] | null;
            /**
             * Searched
             * @description The words that were looked for, after corrections.
             */
            searched: string;
        };
        /**
         * ItemResult
         * @description What became of one of many; `problem` stands where it was refused.
         */
        ItemResult: {
            /**
             * Duplicates
             * @default []
             */
            duplicates: components["schemas"]["DuplicateEntry"][];
            /**
             * Error Count
             * @description Of the draft that was made.
             */
            error_count?: number | null;
            /** Etag */
            etag?: string | null;
            /**
             * Foreign Id
             * @description Null where the item has none that can be read.
             */
            foreign_id: string | null;
            outcome?: components["schemas"]["Outcome"] | null;
            problem?: components["schemas"]["ProblemBody"] | null;
            /** Solution Slug */
            solution_slug?: string | null;
            state?: components["schemas"]["RecordState"] | null;
            /**
             * Status
             * @description As for a single request.
             */
            status: number;
        };
        /** Label */
        Label: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
        /**
         * Language
         * @enum {string}
         */
        Language: "de" | "en";
        /**
         * LegalForm
         * @enum {string}
         */
        LegalForm: "own" | "in_house" | "intermunicipal" | "association" | "company";
        /**
         * LocalizedLine
         * @description One or two sentences, German always present.
         */
        "LocalizedLine-Input": {
            /** De */
            de: string;
            /** En */
            en?: string | null;
        };
        /**
         * LocalizedLine
         * @description One or two sentences, German always present.
         */
        "LocalizedLine-Output": {
            /** De */
            de: string;
            /** En */
            en: string | null;
        };
        /**
         * LocalizedLines
         * @description A list of short texts, German always present.
         */
        LocalizedLines: {
            /** De */
            de: string[];
            /** En */
            en: string[] | null;
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
         * LongDescription
         * @description Markdown without HTML.
         */
        LongDescription: {
            /** De */
            de: string;
            /** En */
            en: string | null;
        };
        /**
         * MachineCheck
         * @description A question that a municipality's profile can answer.
         */
        MachineCheck: {
            /** Attribute */
            attribute: string;
            operator: components["schemas"]["CheckOperator"];
            /** Value */
            value: string;
        };
        /**
         * ManyRecords
         * @description Each item is judged by itself.
         */
        ManyRecords: {
            /**
             * Items
             * @description Objects with the members of a single record and `foreign_id`, where wanted with `if_match`; or `foreign_id` and `removed: true`.
             * @example [
             *       {
             *         "content": {
             *           "kind": "software",
             *           "name": "Pegelkarte"
             *         },
             *         "foreign_id": "pegelkarte-7"
             *       },
             *       {
             *         "foreign_id": "alt-3",
             *         "removed": true
             *       }
             *     ]
             */
            items: unknown[];
        };
        /** ManyResults */
        ManyResults: {
            /**
             * Results
             * @description In the order of the items.
             */
            results: components["schemas"]["ItemResult"][];
        };
        /** Medium */
        Medium: {
            alt: components["schemas"]["LocalizedLine-Output"];
            /**
             * Kind
             * @enum {string}
             */
            kind: "logo" | "screenshot" | "video";
            /** Language */
            language: string | null;
            /** Url */
            url: string;
        };
        /**
         * MergedField
         * @description A field about which entry and file differ.
         */
        MergedField: {
            /**
             * Base
             * @description What the file said at the last import.
             */
            base: unknown;
            /**
             * Ours
             * @description What the entry says.
             */
            ours: unknown;
            /** Pointer */
            pointer: string;
            /**
             * Taken
             * @enum {string}
             */
            taken: "ours" | "theirs";
            /**
             * Theirs
             * @description What the file says now.
             */
            theirs: unknown;
        };
        /**
         * Mine
         * @description What a use has to do with the organisation that asks: it runs the solution, or owns it.
         * @enum {string}
         */
        Mine: "run" | "declined" | "told";
        /**
         * MonthFigures
         * @description A month; the present one up to and including yesterday.
         */
        MonthFigures: {
            /**
             * Brief
             * @description In briefs for councils.
             */
            brief: number;
            /**
             * Comparison
             * @description In comparisons, tables of them included.
             */
            comparison: number;
            /**
             * File
             * @description As publiccode.yml.
             */
            file: number;
            /**
             * Month
             * Format: date
             * @description Its first day.
             */
            month: string;
            /**
             * Page
             * @description In the pages of this platform.
             */
            page: number;
            /**
             * Program
             * @description By programs, over the API.
             */
            program: number;
            /**
             * Uses Added
             * @description Of the uses that are recorded today.
             */
            uses_added: number;
            /**
             * Uses Confirmed
             * @description Of the confirmations that hold today.
             */
            uses_confirmed: number;
        };
        /**
         * Municipality
         * @description A municipality, Verband or Kreis.
         */
        Municipality: {
            area: components["schemas"]["AreaRef"];
            kind: components["schemas"]["AreaKind"];
            land: components["schemas"]["AreaRef"];
            /** Population */
            population: number;
            /**
             * Size Class
             * @description Id in the vocabulary `size-classes`.
             */
            size_class: string;
        };
        /**
         * MunicipalityPeers
         * @description Who is like a municipality, and what they run.
         * @example {
         *       "municipality": {
         *         "area": {
         *           "key": "057660044044",
         *           "level": "gemeinde",
         *           "name": "Lemgo"
         *         },
         *         "kind": {
         *           "code": "63",
         *           "label": {
         *             "de": "Stadt",
         *             "en": "Town"
         *           }
         *         },
         *         "land": {
         *           "key": "05",
         *           "level": "land",
         *           "name": "Nordrhein-Westfalen"
         *         },
         *         "population": 40000,
         *         "size_class": "20k_100k"
         *       },
         *       "nearest": [],
         *       "peers": [],
         *       "solutions": [],
         *       "steps": [
         *         {
         *           "municipalities": 180,
         *           "step": "same_size_kind_land",
         *           "text": {
         *             "de": "Gleiche Größenklasse, gleiche Art, gleiches Land",
         *             "en": "Same size class, same kind, same Land"
         *           },
         *           "with_uses": 4
         *         }
         *       ]
         *     }
         */
        MunicipalityPeers: {
            municipality: components["schemas"]["Municipality"];
            /**
             * Nearest
             * @description The ten that are most alike, whether or not anything is known of them.
             */
            nearest: components["schemas"]["Peer"][];
            /**
             * Peers
             * @description Up to 20 with a known use, the most alike first.
             */
            peers: components["schemas"]["Peer"][];
            /** @description The ended area that was asked for; `municipality` is its first successor. */
            replaced: components["schemas"]["AreaRef"] | null;
            /**
             * Solutions
             * @description Up to 50; those that most peers run come first, ties by a hash of the id.
             */
            solutions: components["schemas"]["PeerSolution"][];
            /**
             * Steps
             * @description Circles from narrow to wide; the last one is that of `peers`.
             */
            steps: components["schemas"]["WidenedStep"][];
        };
        /**
         * MustField
         * @description A value or an explicit unknown is needed before an entry can be published.
         * @enum {string}
         */
        MustField: "kind" | "name" | "short_description" | "long_description" | "features" | "action_fields" | "solution_types" | "suitable_for" | "development_status" | "owner" | "is_open_source" | "license_spdx" | "source_code_url" | "operator_models" | "interfaces" | "supports" | "prerequisites" | "accessibility" | "privacy" | "uses_ai";
        /** NamedArea */
        NamedArea: {
            /** Key */
            key: string;
            /** Kind */
            kind: string;
            /** Name */
            name: string;
        };
        /**
         * NewCorrection
         * @description Without an account; please name no other people.
         */
        NewCorrection: {
            /**
             * Email
             * @description For an answer only; deleted a week after it, at most after 90 days.
             */
            email?: string | null;
            /**
             * Field
             * @description Field of the content that is wrong.
             * @example license_spdx
             */
            field?: string | null;
            /** @default de */
            language: components["schemas"]["Language"];
            /**
             * Opened At
             * Format: date-time
             * @description When the form was opened.
             */
            opened_at: string;
            /**
             * Source Url
             * @description Where it can be looked up.
             */
            source_url?: string | null;
            /** Text */
            text: string;
            /**
             * Website
             * @description Left empty by people, who do not see it in the form.
             * @default
             */
            website: string;
        };
        /**
         * NewDraft
         * @description Without `solution` it becomes a new entry, with it the working copy of that entry.
         */
        NewDraft: {
            /**
             * Content
             * @description Default: what the entry states now.
             */
            content?: {
                [key: string]: unknown;
            } | null;
            /**
             * Slug
             * @description Wanted for a new entry; else made of the name.
             */
            slug?: string | null;
            /**
             * Solution
             * @description The existing entry to be changed.
             */
            solution?: string | null;
        };
        /**
         * NewHandover
         * @description Nothing changes until the other organisation accepts.
         */
        NewHandover: {
            /**
             * To Organization Id
             * Format: uuid
             * @description Who shall own the entry.
             */
            to_organization_id: string;
        };
        /** NewTransfer */
        NewTransfer: {
            /** @description What had to be changed. */
            adaptation?: components["schemas"]["LocalizedLine-Input"] | null;
            /** @description What stood in the way. */
            blockers?: components["schemas"]["LocalizedLine-Input"] | null;
            /** Cost From Cents */
            cost_from_cents?: number | null;
            /** Cost To Cents */
            cost_to_cents?: number | null;
            /** Effort Days */
            effort_days?: number | null;
            /**
             * From Use Id
             * Format: uuid
             */
            from_use_id: string;
            outcome: components["schemas"]["TransferOutcome"];
            /**
             * Source Label
             * @description Null: told by the organisation here.
             */
            source_label?: string | null;
            /** Source Url */
            source_url?: string | null;
            /**
             * To Use Id
             * Format: uuid
             */
            to_use_id: string;
            /**
             * @description Beside the using organisation, the owner of the solution and editors: everybody, municipalities with Land and federal bodies, those of the same Land, or nobody.
             * @default public
             */
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * NewWithdrawal
         * @description Why an entry is no longer recommended.
         */
        NewWithdrawal: {
            reason: components["schemas"]["LocalizedLine-Input"];
            /**
             * Successor Slug
             * @description What to look at instead.
             */
            successor_slug?: string | null;
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
         * OperatorModel
         * @description Who operates, owns, pays and maintains, and whether others can join.
         */
        OperatorModel: {
            /** Checked On */
            checked_on: string | null;
            /** Code Owner */
            code_owner: string | null;
            founding: components["schemas"]["LocalizedLine-Output"] | null;
            /** Is Joinable */
            is_joinable: boolean | null;
            /** @description How others join. */
            joining: components["schemas"]["LocalizedLine-Output"] | null;
            later_accession: components["schemas"]["LocalizedLine-Output"] | null;
            legal_form: components["schemas"]["LegalForm"] | null;
            /** Maintained By */
            maintained_by: string | null;
            /** Maintained Until */
            maintained_until: string | null;
            /** Operator */
            operator: string;
            /** Operator Id */
            operator_id: string | null;
            /** @description Who pays the setup. */
            setup_costs: components["schemas"]["LocalizedLine-Output"] | null;
            /** Source Label */
            source_label: string | null;
            /** Source Url */
            source_url: string | null;
            /** @description How joint costs are split. */
            split_rule: components["schemas"]["LocalizedLine-Output"] | null;
            /** @description Who pays the running costs. */
            yearly_costs: components["schemas"]["LocalizedLine-Output"] | null;
        };
        /**
         * OrganizationRef
         * @description An organisation of the platform; `/api/accounts/v1/organizations/{id}` has the rest.
         * @example {
         *       "id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a11",
         *       "kind": "municipality",
         *       "name": "Stadt Solingen",
         *       "slug": "solingen"
         *     }
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
         * Origin
         * @description Who brought an entry or a use in: the sourced files, an organisation, another catalogue.
         *
         *     `demo` is invented, for trying out.
         * @enum {string}
         */
        Origin: "sourced_entry" | "organization" | "import" | "demo";
        /**
         * Outcome
         * @description What a request has changed.
         * @enum {string}
         */
        Outcome: "created" | "changed" | "unchanged" | "removed";
        /**
         * OwnDraft
         * @description The working copy of an entry.
         */
        OwnDraft: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** @description Why the editors sent it back. */
            reason: components["schemas"]["LocalizedLine-Output"] | null;
            status: components["schemas"]["DraftStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
        };
        /**
         * OwnEntry
         * @description An entry that the organisation owns, public or not yet.
         */
        OwnEntry: {
            draft: components["schemas"]["OwnDraft"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last Confirmed At
             * @description Null before the first publication.
             */
            last_confirmed_at: string | null;
            /** Name */
            name: string;
            /**
             * Revision Number
             * @description 0 before the first publication; send it as `If-Match: "v<number>"`.
             */
            revision_number: number;
            /** Slug */
            slug: string;
            /**
             * Stale At
             * @description When it counts as stale unless somebody says that it is still correct.
             */
            stale_at: string | null;
            status: components["schemas"]["SolutionStatus"];
            uses: components["schemas"]["OwnUses"];
        };
        /**
         * OwnUseContent
         * @description What an organisation says of its own use; its name and its area are known.
         */
        OwnUseContent: {
            /**
             * Contact
             * @description A role address, never a person's.
             */
            contact?: string | null;
            /**
             * Has Contact Consent
             * @default false
             */
            has_contact_consent: boolean;
            note?: components["schemas"]["LocalizedLine-Input"] | null;
            /** @description Departments, places, people. */
            scope?: components["schemas"]["LocalizedLine-Input"] | null;
            /** Since */
            since?: string | null;
            /**
             * Solution Version
             * @description The version that is in use.
             */
            solution_version?: string | null;
            status?: components["schemas"]["UseStatus"] | null;
            /** Until */
            until?: string | null;
            /**
             * @description Beside the using organisation, the owner of the solution and editors: everybody, municipalities with Land and federal bodies, those of the same Land, or nobody.
             * @default public
             */
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * OwnUses
         * @description Numbers of uses, by what is known of them.
         */
        OwnUses: {
            /**
             * Declined
             * @description Claims that the organisation called wrong.
             */
            declined: number;
            /**
             * Public
             * @description Documented or confirmed.
             */
            public: number;
            /**
             * Waiting
             * @description Claims that nobody has answered yet.
             */
            waiting: number;
        };
        /** Page[CorrectionSummary] */
        Page_CorrectionSummary_: {
            /** Items */
            items: components["schemas"]["CorrectionSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[DraftSummary] */
        Page_DraftSummary_: {
            /** Items */
            items: components["schemas"]["DraftSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[HandoverDetail] */
        Page_HandoverDetail_: {
            /** Items */
            items: components["schemas"]["HandoverDetail"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[ImportSummary] */
        Page_ImportSummary_: {
            /** Items */
            items: components["schemas"]["ImportSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[OwnEntry] */
        Page_OwnEntry_: {
            /** Items */
            items: components["schemas"]["OwnEntry"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[RecordSummary] */
        Page_RecordSummary_: {
            /** Items */
            items: components["schemas"]["RecordSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[StaleSolution] */
        Page_StaleSolution_: {
            /** Items */
            items: components["schemas"]["StaleSolution"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[Transfer] */
        Page_Transfer_: {
            /** Items */
            items: components["schemas"]["Transfer"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[UseOfSolution] */
        Page_UseOfSolution_: {
            /** Items */
            items: components["schemas"]["UseOfSolution"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /**
         * Peer
         * @description A municipality that is like the one in question.
         */
        Peer: {
            area: components["schemas"]["AreaRef"];
            distance: components["schemas"]["PeerDistance"];
            kind: components["schemas"]["AreaKind"];
            land: components["schemas"]["AreaRef"];
            /** Population */
            population: number;
            /** @description Why it is a peer, in plain words. */
            reason: components["schemas"]["LocalizedText"];
            /**
             * Size Class
             * @description Id in the vocabulary `size-classes`.
             */
            size_class: string;
            /**
             * Solution Count
             * @description Solutions with a public use that runs there.
             */
            solution_count: number;
        };
        /**
         * PeerDistance
         * @description How far apart two municipalities are: 0 is the same one.
         *
         *     `total` = `doublings` + `size_classes` / 2 + 1 for another kind + 1 for another Land
         *     + `km` / 300, at most 1.
         */
        PeerDistance: {
            /**
             * Doublings
             * @description How often the smaller population doubles to the other.
             */
            doublings: number;
            /** Is Other Kind */
            is_other_kind: boolean;
            /** Is Other Land */
            is_other_land: boolean;
            /**
             * Km
             * @description Kilometres as the crow flies.
             */
            km: number;
            /**
             * Size Classes
             * @description Size classes apart.
             */
            size_classes: number;
            /** Total */
            total: number;
        };
        /**
         * PeerSolution
         * @description A solution that peers run.
         */
        PeerSolution: {
            /**
             * Count
             * @description Peers that run it.
             */
            count: number;
            /**
             * Is Used Here
             * @description Whether a use of the municipality itself is known.
             */
            is_used_here: boolean;
            /** Name */
            name: string;
            short_description: components["schemas"]["ShortDescription"] | null;
            /** Slug */
            slug: string;
            /**
             * Uses
             * @description Those of the peers, the most alike first.
             */
            uses: components["schemas"]["PeerUse"][];
        };
        /**
         * PeerStep
         * @description Circles around a municipality, the narrowest first.
         * @enum {string}
         */
        PeerStep: "same_size_kind_land" | "same_size_kind" | "same_size" | "neighbouring_size" | "all";
        /**
         * PeerUse
         * @description Where a solution runs, and how that is known.
         */
        PeerUse: {
            area: components["schemas"]["AreaRef"];
            /**
             * Level
             * @enum {string}
             */
            level: "documented" | "confirmed";
            /** @description Null: the source does not say. */
            status: components["schemas"]["UseStatus"] | null;
        };
        /**
         * Point
         * @description WGS 84, a point inside the area.
         */
        Point: {
            /** Lat */
            lat: number;
            /** Lon */
            lon: number;
        };
        /**
         * Prerequisite
         * @description What a municipality must or should have.
         */
        Prerequisite: {
            check: components["schemas"]["MachineCheck"] | null;
            level: components["schemas"]["PrerequisiteLevel"];
            phase: components["schemas"]["ScalingPhase"] | null;
            text: components["schemas"]["LocalizedLine-Output"];
            workstream: components["schemas"]["Workstream"];
        };
        /**
         * PrerequisiteLevel
         * @enum {string}
         */
        PrerequisiteLevel: "must" | "should";
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
         * ProblemBody
         * @description The JSON shape of every error answer (RFC 9457).
         */
        ProblemBody: {
            /**
             * Detail
             * @description What went wrong this time and what to do about it.
             */
            detail: string;
            /**
             * Errors
             * @description Each with `pointer` or `parameter`, and `detail`.
             */
            errors?: {
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
             */
            request_id?: string | null;
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
         * ProposedUse
         * @description A user that the file names; public only when somebody has confirmed it.
         */
        ProposedUse: {
            /**
             * Areas
             * @description Places that may be meant; one: no doubt.
             */
            areas: components["schemas"]["NamedArea"][];
            /** Line */
            line: number;
            /** Pointer */
            pointer: string;
            /** Text */
            text: string;
        };
        /**
         * Publication
         * @description Answers for the review: how deep it went, and what was checked.
         */
        Publication: {
            /** Checked */
            checked: components["schemas"]["CheckId"][];
            /**
             * Reason
             * @description Public: why this revision exists.
             */
            reason: string;
            review_depth: components["schemas"]["ReviewDepth"];
        };
        /**
         * PubliccodeResult
         * @description The members above `format_version` are null as long as nothing is stored.
         */
        PubliccodeResult: {
            /**
             * Content
             * @description In the shape of the published content, as far as the file goes.
             */
            content: {
                [key: string]: unknown;
            };
            /** Draft Id */
            draft_id: string | null;
            /**
             * Duplicates
             * @description Entries that may be the same; name one as `solution_slug` to change it.
             */
            duplicates: components["schemas"]["DuplicateEntry"][];
            /**
             * Extras
             * @description Facts that an entry has no field for.
             */
            extras: {
                [key: string]: unknown;
            };
            /**
             * Findings
             * @description By line; `pointer` leads into the file.
             */
            findings: components["schemas"]["Finding"][];
            /**
             * Format Version
             * @description As 0.1 to 0.7; null: none that exists.
             */
            format_version: string | null;
            /** Id */
            id: string | null;
            /**
             * Merge
             * @description Empty for a new entry.
             */
            merge: components["schemas"]["MergedField"][];
            /** Proposed Uses */
            proposed_uses: components["schemas"]["ProposedUse"][];
            /** Solution Slug */
            solution_slug: string | null;
            /**
             * Source Url
             * @description Where the text was fetched.
             */
            source_url: string | null;
        };
        /**
         * PublicUseLevel
         * @enum {string}
         */
        PublicUseLevel: "documented" | "confirmed";
        /**
         * PublishedRevision
         * @description Where the content of a draft is public now.
         */
        PublishedRevision: {
            /** Revision Hash */
            revision_hash: string;
            /** Revision Number */
            revision_number: number;
            /** Slug */
            slug: string;
        };
        /**
         * PushedDetail
         * @description The answer to a push.
         */
        PushedDetail: {
            /**
             * Content
             * @description As it came.
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Duplicates
             * @description Entries that it may be about, as long as that is undecided.
             */
            duplicates: components["schemas"]["DuplicateEntry"][];
            /**
             * Findings
             * @description What is wrong with the draft that was made.
             */
            findings: components["schemas"]["Finding"][];
            /** Foreign Id */
            foreign_id: string;
            /**
             * Merge
             * @description Where record and entry differed when it came, and whose value stands.
             */
            merge: components["schemas"]["MergedField"][];
            outcome: components["schemas"]["Outcome"];
            /**
             * Received At
             * Format: date-time
             * @description When this content came first.
             */
            received_at: string;
            /** Removed At */
            removed_at: string | null;
            /**
             * Solution Slug
             * @description Its entry; null while undecided, and after the entry was thrown away.
             */
            solution_slug: string | null;
            /** Source */
            source: string;
            state: components["schemas"]["RecordState"];
            /** Url */
            url: string | null;
            /** Version */
            version: number;
        };
        /**
         * RdfFormat
         * @description What stands behind the dot of an address.
         * @enum {string}
         */
        RdfFormat: "ttl" | "rdf" | "jsonld";
        /**
         * ReadingNumbers
         * @description How often an entry was read; each number is rounded down to a multiple of five.
         */
        ReadingNumbers: {
            /**
             * Brief
             * @description In briefs for councils.
             */
            brief: number;
            /**
             * Comparison
             * @description In comparisons, tables of them included.
             */
            comparison: number;
            /**
             * File
             * @description As publiccode.yml.
             */
            file: number;
            /**
             * Page
             * @description In the pages of this platform.
             */
            page: number;
            /**
             * Program
             * @description By programs, over the API.
             */
            program: number;
        };
        /**
         * RecordContent
         * @description A record in the shape of an entry.
         */
        RecordContent: {
            /**
             * Content
             * @description The entry in the shape of the published content. Faults are kept and named in `findings`; at most 256 KB.
             * @example {
             *       "kind": "software",
             *       "name": "Pegelkarte"
             *     }
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Submit
             * @description Ask for a review at once where the draft has no errors.
             * @default false
             */
            submit: boolean;
            /**
             * Url
             * @description Page of the record in its source.
             */
            url?: string | null;
        };
        /**
         * RecordDetail
         * @description A record as it was pushed last, and what became of it.
         */
        RecordDetail: {
            /**
             * Content
             * @description As it came.
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Duplicates
             * @description Entries that it may be about, as long as that is undecided.
             */
            duplicates: components["schemas"]["DuplicateEntry"][];
            /** Foreign Id */
            foreign_id: string;
            /**
             * Merge
             * @description Where record and entry differed when it came, and whose value stands.
             */
            merge: components["schemas"]["MergedField"][];
            /**
             * Received At
             * Format: date-time
             * @description When this content came first.
             */
            received_at: string;
            /** Removed At */
            removed_at: string | null;
            /**
             * Solution Slug
             * @description Its entry; null while undecided, and after the entry was thrown away.
             */
            solution_slug: string | null;
            /** Source */
            source: string;
            state: components["schemas"]["RecordState"];
            /** Url */
            url: string | null;
            /** Version */
            version: number;
        };
        /**
         * RecordState
         * @description `undecided`: it may be about an entry that exists; nothing was made of it so far.
         * @enum {string}
         */
        RecordState: "undecided" | "taken_over" | "removed";
        /**
         * RecordSummary
         * @description A record in a list.
         */
        RecordSummary: {
            /** Duplicates */
            duplicates: components["schemas"]["DuplicateEntry"][];
            /** Foreign Id */
            foreign_id: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Received At
             * Format: date-time
             */
            received_at: string;
            /** Removed At */
            removed_at: string | null;
            /**
             * Revision Number
             * @description Of its entry, 0 before it was public.
             */
            revision_number: number | null;
            /** Solution Slug */
            solution_slug: string | null;
            solution_status: components["schemas"]["SolutionStatus"] | null;
            /** Source */
            source: string;
            state: components["schemas"]["RecordState"];
            /** Url */
            url: string | null;
            /** Version */
            version: number;
        };
        /** Rejection */
        Rejection: {
            /** @description What has to change, for who wrote the draft. */
            reason: components["schemas"]["LocalizedLine-Input"];
        };
        /**
         * ReviewDepth
         * @enum {string}
         */
        ReviewDepth: "formally_checked" | "evidence_checked" | "confirmed_in_practice";
        /**
         * RevisionChanges
         * @description What changed from one revision to another.
         */
        RevisionChanges: {
            /** Changes */
            changes: components["schemas"]["Change"][];
            /** Number */
            number: number;
            /**
             * Since
             * @description The older one; 0 means: compared with nothing.
             */
            since: number;
        };
        /**
         * RevisionDetail
         * @description A public state of an entry, with what it stated.
         */
        RevisionDetail: {
            /** Author Organization Id */
            author_organization_id: string | null;
            /**
             * Changed
             * @description Fields that differ from the one before.
             */
            changed: components["schemas"]["ChangedField"][];
            /**
             * Content
             * @description What is not stated is left out. Contacts appear only while they are public today, so `content_hash` cannot be computed from the content where one was taken back.
             */
            content: {
                [key: string]: unknown;
            };
            /**
             * Content Hash
             * @description SHA-256 of the content as canonical JSON.
             */
            content_hash: string;
            /** Number */
            number: number;
            /**
             * Previous Hash
             * @description `revision_hash` of the one before.
             */
            previous_hash: string | null;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Reason
             * @description Why it was published, in German.
             */
            reason: string;
            review_depth: components["schemas"]["ReviewDepth"];
            /**
             * Revision Hash
             * @description SHA-256 over number, status, content hash, previous hash, review depth, author, reason and time: none can be changed or left out unseen.
             */
            revision_hash: string;
            status: components["schemas"]["SolutionStatus"];
        };
        /**
         * RevisionPage
         * @description One page of the revisions of an entry, the newest first.
         */
        RevisionPage: {
            chain: components["schemas"]["ChainState"];
            /** Items */
            items: components["schemas"]["RevisionSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /**
         * RevisionSummary
         * @description A public state of an entry, without its content.
         */
        RevisionSummary: {
            /** Author Organization Id */
            author_organization_id: string | null;
            /**
             * Changed
             * @description Fields that differ from the one before.
             */
            changed: components["schemas"]["ChangedField"][];
            /**
             * Content Hash
             * @description SHA-256 of the content as canonical JSON.
             */
            content_hash: string;
            /** Number */
            number: number;
            /**
             * Previous Hash
             * @description `revision_hash` of the one before.
             */
            previous_hash: string | null;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            /**
             * Reason
             * @description Why it was published, in German.
             */
            reason: string;
            review_depth: components["schemas"]["ReviewDepth"];
            /**
             * Revision Hash
             * @description SHA-256 over number, status, content hash, previous hash, review depth, author, reason and time: none can be changed or left out unseen.
             */
            revision_hash: string;
            status: components["schemas"]["SolutionStatus"];
        };
        /** RiskFlag */
        RiskFlag: {
            /** Code */
            code: string;
            note: components["schemas"]["LocalizedLine-Output"] | null;
            /** Since */
            since: string | null;
        };
        /**
         * ScalingPhase
         * @enum {string}
         */
        ScalingPhase: "P1" | "P2" | "P3" | "P4" | "P5";
        /**
         * SearchMiss
         * @description A question that no entry has a word of.
         */
        SearchMiss: {
            /**
             * Days
             * @description On how many days it was asked.
             */
            days: number;
            /**
             * First On
             * Format: date
             */
            first_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last On
             * Format: date
             */
            last_on: string;
            /**
             * Question
             * @description Its words in one spelling: small letters, ae for ä.
             */
            question: string;
            /** Times */
            times: number;
        };
        /**
         * SearchMissPage
         * @description The most frequent first.
         */
        SearchMissPage: {
            /** Items */
            items: components["schemas"]["SearchMiss"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Sentence */
        Sentence: {
            text: components["schemas"]["LocalizedText"];
            /** @default fact */
            tone: components["schemas"]["Tone"];
        };
        /**
         * Severity
         * @description An error keeps a draft from being submitted and published; the others do not.
         * @enum {string}
         */
        Severity: "error" | "warning" | "info";
        /**
         * ShortDescription
         * @description What it does, in one sentence.
         */
        ShortDescription: {
            /** De */
            de: string;
            /** En */
            en: string | null;
        };
        /**
         * Similarity
         * @description One reason; `values` are ids of vocabularies, keywords or area keys.
         */
        Similarity: {
            kind: components["schemas"]["SimilarityKind"];
            /** @description The reason as a sentence for people. */
            text: components["schemas"]["LocalizedText"];
            /** Values */
            values: string[];
        };
        /**
         * SimilarityKind
         * @description Why an entry is close, the strongest reason first.
         * @enum {string}
         */
        SimilarityKind: "declared" | "part_of" | "has_part" | "fork_of" | "has_fork" | "solution_type" | "keyword" | "standard" | "action_field" | "same_place";
        /**
         * SimilarSolution
         * @example {
         *       "name": "Flutwarner",
         *       "reasons": [
         *         {
         *           "kind": "solution_type",
         *           "text": {
         *             "de": "Gleiche Lösungsart: Hochwasserwarnung",
         *             "en": "Same type of solution: flood warning"
         *           },
         *           "values": [
         *             "flood_warning"
         *           ]
         *         }
         *       ],
         *       "short_description": {
         *         "de": "Warnt vor Hochwasser.",
         *         "en": "Warns of floods."
         *       },
         *       "slug": "flutwarner"
         *     }
         */
        SimilarSolution: {
            /** Name */
            name: string;
            /** Reasons */
            reasons: components["schemas"]["Similarity"][];
            short_description: components["schemas"]["ShortDescription"] | null;
            /** Slug */
            slug: string;
        };
        /**
         * SimilarSolutions
         * @description Up to eight listed entries, the closest first.
         */
        SimilarSolutions: {
            /** Items */
            items: components["schemas"]["SimilarSolution"][];
        };
        /**
         * SolutionCard
         * @description A solution in a list.
         * @example {
         *       "action_fields": [
         *         "klimaanpassung-wasser-gruen"
         *       ],
         *       "completeness": {
         *         "known": 12,
         *         "total": 20
         *       },
         *       "development_status": "stable",
         *       "id": "019ab1c2-0000-7000-8000-000000000001",
         *       "is_open_source": true,
         *       "kind": "software",
         *       "license_spdx": "EUPL-1.2",
         *       "name": "Pegelkarte",
         *       "owner": {
         *         "id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a11",
         *         "kind": "municipality",
         *         "name": "Stadt Solingen",
         *         "slug": "solingen"
         *       },
         *       "owner_id": "0f1e8f0c-3f9f-5b64-9f55-1f7a7f0d2a11",
         *       "review_depth": "formally_checked",
         *       "reviewed_at": "2026-11-22T00:00:00Z",
         *       "short_description": {
         *         "de": "Zeigt Pegelstände und warnt, bevor das Wasser kommt.",
         *         "en": "Shows water levels and warns before the water comes."
         *       },
         *       "slug": "pegelkarte",
         *       "solution_types": [
         *         "flood_warning"
         *       ],
         *       "status": "published",
         *       "updated_at": "2026-11-22T08:00:00Z",
         *       "use_count": {
         *         "confirmed": 0,
         *         "documented": 2
         *       },
         *       "uses_near": [
         *         {
         *           "key": "053340002002",
         *           "level": "gemeinde",
         *           "name": "Aachen"
         *         }
         *       ],
         *       "why": {
         *         "by": "word",
         *         "found_in": [
         *           "name",
         *           "summary"
         *         ],
         *         "is_in_place": false,
         *         "missing": []
         *       }
         *     }
         */
        SolutionCard: {
            /**
             * Action Fields
             * @description Ids in the vocabulary `action-fields`.
             */
            action_fields: string[];
            completeness: components["schemas"]["CompletenessMark"];
            /**
             * Confirmed At
             * @description When somebody last said that it is still correct.
             */
            confirmed_at: string | null;
            development_status: components["schemas"]["DevelopmentStatus"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Demo
             * @description Invented, to show how the platform works; never a fact.
             * @default false
             */
            is_demo: boolean;
            /**
             * Is Open Source
             * @description Null: unknown.
             */
            is_open_source: boolean | null;
            kind: components["schemas"]["SolutionKind"];
            /**
             * License Spdx
             * @description SPDX expression.
             */
            license_spdx: string | null;
            /** Name */
            name: string;
            /** @description Null while there is no owner, or its name has not been copied yet; then `owner_id` still names it. */
            owner: components["schemas"]["OrganizationRef"] | null;
            /** Owner Id */
            owner_id: string | null;
            review_depth: components["schemas"]["ReviewDepth"] | null;
            /** Reviewed At */
            reviewed_at: string | null;
            short_description: components["schemas"]["ShortDescription"] | null;
            /** Slug */
            slug: string;
            /**
             * Solution Types
             * @description Ids in the vocabulary `solution-types`.
             */
            solution_types: string[];
            /** @description `stale`: nobody has confirmed or reviewed the entry for twelve months. */
            status: components["schemas"]["SolutionStatus"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            use_count: components["schemas"]["UseCount"];
            /**
             * Uses Near
             * @description With `area`: up to three places with a public use in the same municipality, Kreis or Land, nearest first; the same for a place in `q`. Empty otherwise.
             */
            uses_near: components["schemas"]["AreaRef"][];
            /** @description Null without words. */
            why: components["schemas"]["Why"] | null;
        };
        /**
         * SolutionDetail
         * @description Everything public about a solution.
         */
        SolutionDetail: {
            accessibility: components["schemas"]["Claim"] | null;
            /** Action Fields */
            action_fields: ("verwaltung-buergerservice" | "beteiligung-engagement" | "mobilitaet-verkehr" | "energie-klimaschutz" | "klimaanpassung-wasser-gruen" | "umwelt-kreislauf-abfall" | "bauen-wohnen-quartier" | "innenstadt-handel-wirtschaft" | "tourismus-kultur-freizeit" | "bildung-digitale-kompetenz" | "gesundheit-pflege-soziales" | "sicherheit-katastrophenschutz-resilienz" | "daten-plattformen-infrastruktur" | "strategie-organisation-governance")[];
            /** Api Documentation Url */
            api_documentation_url: string | null;
            benefit: components["schemas"]["LocalizedLine-Output"] | null;
            challenge: components["schemas"]["LocalizedLine-Output"] | null;
            /** Claims */
            claims: components["schemas"]["Claim"][];
            completeness: components["schemas"]["CompletenessMark"];
            /**
             * Confirmed At
             * @description When somebody last said that it is still correct.
             */
            confirmed_at: string | null;
            /** Contacts */
            contacts: components["schemas"]["Contact"][];
            /** Data Needed */
            data_needed: components["schemas"]["DataItem"][];
            /** Data Yielded */
            data_yielded: components["schemas"]["DataItem"][];
            /** Demo Url */
            demo_url: string | null;
            /** Depends On */
            depends_on: components["schemas"]["Dependency"][];
            development_status: components["schemas"]["DevelopmentStatus"] | null;
            /** Documentation Url */
            documentation_url: string | null;
            features: components["schemas"]["LocalizedLines"] | null;
            fork_of: components["schemas"]["SolutionRef"] | null;
            /** Funded By */
            funded_by: components["schemas"]["Funding"][];
            /**
             * Further Maker Ids
             * @description Organisations that made it too.
             */
            further_maker_ids: string[];
            /**
             * Further Makers
             * @description Those of `further_maker_ids` whose names have been copied.
             */
            further_makers: components["schemas"]["OrganizationRef"][];
            /** Goals */
            goals: ("climate_neutrality" | "crisis_resilience" | "inclusive_development" | "equal_living_conditions" | "closeness_to_citizens" | "digital_sovereignty")[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Identifiers */
            identifiers: components["schemas"]["Identifier"][];
            /** Interfaces */
            interfaces: components["schemas"]["Interface"][];
            /**
             * Is Demo
             * @description Invented, to show how the platform works; never a fact.
             * @default false
             */
            is_demo: boolean;
            /**
             * Is Open Source
             * @description Null: unknown.
             */
            is_open_source: boolean | null;
            /** Keywords */
            keywords: string[];
            kind: components["schemas"]["SolutionKind"];
            /**
             * Last Seen
             * @description Latest time that a source names; no proof of the last change.
             */
            last_seen: string | null;
            /** Leika Codes */
            leika_codes: string[];
            license_note: components["schemas"]["LocalizedLine-Output"] | null;
            /**
             * License Spdx
             * @description SPDX expression.
             */
            license_spdx: string | null;
            long_description: components["schemas"]["LongDescription"] | null;
            /** Media */
            media: components["schemas"]["Medium"][];
            /** Name */
            name: string;
            /** Operator Models */
            operator_models: components["schemas"]["OperatorModel"][];
            /**
             * Origin Project
             * @description Model project, by its slug.
             */
            origin_project: string | null;
            /** @description Null while there is no owner, or its name has not been copied yet; then `owner_id` still names it. */
            owner: components["schemas"]["OrganizationRef"] | null;
            /**
             * Owner Id
             * @description Organisation of the platform.
             */
            owner_id: string | null;
            /** Ozg Topics */
            ozg_topics: string[];
            part_of: components["schemas"]["SolutionRef"] | null;
            /** Prerequisites */
            prerequisites: components["schemas"]["Prerequisite"][];
            privacy: components["schemas"]["Claim"] | null;
            /** Programming Languages */
            programming_languages: string[];
            /** Publiccode Url */
            publiccode_url: string | null;
            /**
             * Published At
             * Format: date-time
             */
            published_at: string;
            review_depth: components["schemas"]["ReviewDepth"] | null;
            /** Reviewed At */
            reviewed_at: string | null;
            /**
             * Revision Hash
             * @description Covers this revision and all before it.
             */
            revision_hash: string;
            /** Revision Number */
            revision_number: number;
            /** Risk Flags */
            risk_flags: components["schemas"]["RiskFlag"][];
            /** Sbom Url */
            sbom_url: string | null;
            scaling_phase: components["schemas"]["ScalingPhase"] | null;
            /** Security */
            security: components["schemas"]["Claim"][];
            short_description: components["schemas"]["ShortDescription"] | null;
            /** Similar */
            similar: components["schemas"]["SolutionRef"][];
            /** Slug */
            slug: string;
            /**
             * Software Type
             * @description As in publiccode.yml.
             */
            software_type: string | null;
            /** Solution Types */
            solution_types: ("urban_data_platform" | "data_catalog" | "sensor_data_server" | "citizen_sensing" | "data_integration" | "dashboard" | "geoportal" | "geodata_service" | "spatial_data_infrastructure" | "geographic_information_system" | "thematic_map" | "accessibility_map" | "participatory_map" | "citizen_app" | "information_platform" | "environmental_information" | "content_management" | "component_library" | "appointment_booking" | "issue_reporting" | "ticket_system" | "digital_card" | "participation_platform" | "survey_tool" | "council_information_system" | "council_information_portal" | "community_network" | "ai_assistant" | "process_automation" | "specialist_application" | "digital_workplace" | "project_management" | "strategy_management" | "knowledge_base" | "whistleblowing_system" | "organization_tool" | "mobility_platform" | "journey_planner" | "parking_data" | "traffic_signal_assistant" | "planning_tool" | "plan_management" | "vacancy_management" | "flood_warning" | "emergency_communication" | "incident_monitor" | "waste_management" | "event_calendar" | "learning_platform" | "school_server" | "library_system")[];
            /** Source Code Url */
            source_code_url: string | null;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /** Spatial Effects */
            spatial_effects: string[];
            /** @description `stale`: nobody has confirmed or reviewed the entry for twelve months. */
            status: components["schemas"]["SolutionStatus"];
            /**
             * Suitable For
             * @description As the maker claims.
             */
            suitable_for: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
            /** Supports */
            supports: components["schemas"]["SupportedStandard"][];
            /**
             * Unknown
             * @description Fields that are explicitly unknown.
             */
            unknown: string[];
            /** Unknown As Of */
            unknown_as_of: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            use_count: components["schemas"]["UseCount"];
            uses_ai: components["schemas"]["Claim"] | null;
            /** Website Url */
            website_url: string | null;
            withdrawn: components["schemas"]["Withdrawal"] | null;
        };
        /**
         * SolutionKind
         * @enum {string}
         */
        SolutionKind: "software" | "platform" | "service" | "sensor_hardware" | "dataset" | "method" | "specification";
        /**
         * SolutionPage
         * @description One page of solutions with the facets of the whole result.
         */
        SolutionPage: {
            /** Facets */
            facets: components["schemas"]["Facet"][];
            /** @description Null without words. */
            interpretation: components["schemas"]["Interpretation"] | null;
            /** Items */
            items: components["schemas"]["SolutionCard"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** SolutionRef */
        SolutionRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /** Slug */
            slug: string;
        };
        /**
         * SolutionStatus
         * @enum {string}
         */
        SolutionStatus: "draft" | "in_review" | "rejected" | "published" | "stale" | "withdrawn" | "archived";
        /**
         * Sort
         * @enum {string}
         */
        Sort: "relevance" | "name" | "updated";
        /**
         * Source
         * @description Where a fact is from; `fields` names what it backs, empty means the whole entry.
         */
        Source: {
            /**
             * Checked On
             * Format: date
             */
            checked_on: string;
            confidence: components["schemas"]["Confidence"];
            /**
             * Fields
             * @default []
             */
            fields: string[];
            /** Label */
            label: string;
            /** Url */
            url: string | null;
        };
        /**
         * StaleSolution
         * @description An entry that nobody has confirmed for long.
         */
        StaleSolution: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Last Confirmed At
             * Format: date-time
             */
            last_confirmed_at: string;
            /** Name */
            name: string;
            owner: components["schemas"]["OrganizationRef"] | null;
            /** Revision Number */
            revision_number: number;
            /** Slug */
            slug: string;
            /**
             * Stale At
             * Format: date-time
             * @description When it becomes, or became, stale.
             */
            stale_at: string;
            status: components["schemas"]["SolutionStatus"];
        };
        /**
         * StandardSupportLevel
         * @enum {string}
         */
        StandardSupportLevel: "full" | "partial" | "planned";
        /** Suggestion */
        Suggestion: {
            kind: components["schemas"]["SuggestionKind"];
            /** @description Of an action field or a solution type: its name in both languages. */
            label: components["schemas"]["Label"] | null;
            /**
             * Slug
             * @description Of a solution: its address.
             */
            slug: string | null;
            /**
             * Text
             * @description What to show and, for a word, to search for.
             */
            text: string;
            /**
             * Value
             * @description Of an action field, a solution type or an organisation: its id; of a place: its key.
             */
            value: string | null;
        };
        /**
         * SuggestionKind
         * @enum {string}
         */
        SuggestionKind: "solution" | "word" | "action_field" | "solution_type" | "organization" | "place";
        /**
         * SuggestionList
         * @description The best of each kind; names of solutions first.
         */
        SuggestionList: {
            /** Items */
            items: components["schemas"]["Suggestion"][];
        };
        /** SupportedStandard */
        SupportedStandard: {
            /** @description What is said about it, and how far it is proven. */
            claim: components["schemas"]["Claim"] | null;
            level: components["schemas"]["StandardSupportLevel"] | null;
            /**
             * Standard
             * @description Id in the vocabulary `standards`.
             */
            standard: string;
            /** Version */
            version: string | null;
        };
        /** SynonymGroup */
        SynonymGroup: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Note */
            note: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /** Version */
            version: number;
            /** Words */
            words: string[];
        };
        /**
         * SynonymGroupContent
         * @description Two words or short phrases at least; each stands for all the others.
         * @example {
         *       "note": "Was im Amt Leuchte heißt, nennen alle anderen Laterne.",
         *       "words": [
         *         "Straßenlaterne",
         *         "Straßenlampe",
         *         "Straßenleuchte"
         *       ]
         *     }
         */
        SynonymGroupContent: {
            /**
             * Note
             * @description For other editors: why they mean the same.
             */
            note?: string | null;
            /** Words */
            words: string[];
        };
        /**
         * SynonymPage
         * @description Groups by their first word.
         */
        SynonymPage: {
            /** Items */
            items: components["schemas"]["SynonymGroup"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
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
         * Tone
         * @description What a sentence tells: something known, something that nobody knows, or a warning.
         * @enum {string}
         */
        Tone: "fact" | "unknown" | "caution";
        /**
         * Transfer
         * @description How a solution went from one use to another; failures and stops are told, too.
         * @example {
         *       "adaptation": {
         *         "de": "Andere Sensoren angebunden."
         *       },
         *       "blockers": {
         *         "de": "Niemand für den Betrieb."
         *       },
         *       "effort_days": 25,
         *       "from_use": {
         *         "area": {
         *           "key": "091620000000",
         *           "level": "gemeinde",
         *           "name": "München"
         *         },
         *         "id": "019ab1c2-0000-7000-8000-00000000000a",
         *         "organization_name": "Landeshauptstadt München",
         *         "status": "active"
         *       },
         *       "id": "019ab1c2-0000-7000-8000-00000000000c",
         *       "outcome": "stopped",
         *       "solution": {
         *         "id": "019ab1c2-0000-7000-8000-000000000001",
         *         "name": "Pegelkarte",
         *         "slug": "pegelkarte"
         *       },
         *       "to_use": {
         *         "area": {
         *           "key": "051220000000",
         *           "level": "gemeinde",
         *           "name": "Solingen"
         *         },
         *         "id": "019ab1c2-0000-7000-8000-00000000000d",
         *         "organization_name": "Stadt Solingen",
         *         "status": "ended"
         *       },
         *       "updated_at": "2026-11-22T08:00:00Z",
         *       "version": 1,
         *       "visibility": "public"
         *     }
         */
        Transfer: {
            /** @description What had to be changed. */
            adaptation: components["schemas"]["LocalizedLine-Output"] | null;
            /** @description What stood in the way. */
            blockers: components["schemas"]["LocalizedLine-Output"] | null;
            /** Cost From Cents */
            cost_from_cents: number | null;
            /** Cost To Cents */
            cost_to_cents: number | null;
            /** Effort Days */
            effort_days: number | null;
            from_use: components["schemas"]["UseRef"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            outcome: components["schemas"]["TransferOutcome"];
            solution: components["schemas"]["SolutionRef"];
            /** Source Label */
            source_label: string | null;
            /** Source Url */
            source_url: string | null;
            to_use: components["schemas"]["UseRef"];
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * TransferContent
         * @description How it went from one use to another, failures and stops included.
         */
        TransferContent: {
            /** @description What had to be changed. */
            adaptation?: components["schemas"]["LocalizedLine-Input"] | null;
            /** @description What stood in the way. */
            blockers?: components["schemas"]["LocalizedLine-Input"] | null;
            /** Cost From Cents */
            cost_from_cents?: number | null;
            /** Cost To Cents */
            cost_to_cents?: number | null;
            /** Effort Days */
            effort_days?: number | null;
            outcome: components["schemas"]["TransferOutcome"];
            /**
             * Source Label
             * @description Null: told by the organisation here.
             */
            source_label?: string | null;
            /** Source Url */
            source_url?: string | null;
            /**
             * @description Beside the using organisation, the owner of the solution and editors: everybody, municipalities with Land and federal bodies, those of the same Land, or nobody.
             * @default public
             */
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * TransferOutcome
         * @enum {string}
         */
        TransferOutcome: "running" | "succeeded" | "failed" | "stopped";
        /**
         * UseContent
         * @description What is known of a use; with a source it is documented, without one only claimed.
         */
        UseContent: {
            /** Area Key */
            area_key?: string | null;
            /** Checked On */
            checked_on?: string | null;
            /**
             * Claimed By
             * @description The organisation that tells of the use.
             */
            claimed_by?: string | null;
            /**
             * Contact
             * @description A role address, never a person's.
             */
            contact?: string | null;
            /**
             * Has Contact Consent
             * @default false
             */
            has_contact_consent: boolean;
            note?: components["schemas"]["LocalizedLine-Input"] | null;
            /**
             * Organization Id
             * @description Null: found by name and area, as soon as the platform knows it.
             */
            organization_id?: string | null;
            /** Organization Name */
            organization_name: string;
            /** @description Departments, places, people. */
            scope?: components["schemas"]["LocalizedLine-Input"] | null;
            /** Since */
            since?: string | null;
            /**
             * Solution Version
             * @description The version that is in use.
             */
            solution_version?: string | null;
            /** Source Label */
            source_label?: string | null;
            /** Source Url */
            source_url?: string | null;
            status?: components["schemas"]["UseStatus"] | null;
            /** Until */
            until?: string | null;
            /**
             * @description Beside the using organisation, the owner of the solution and editors: everybody, municipalities with Land and federal bodies, those of the same Land, or nobody.
             * @default public
             */
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * UseCount
         * @description Public uses: named by a public source, confirmed by the using organisation.
         */
        UseCount: {
            /** Confirmed */
            confirmed: number;
            /** Documented */
            documented: number;
        };
        /**
         * UseDetail
         * @description An organisation that runs the solution; claims only for editors, its owner and itself.
         * @example {
         *       "area": {
         *         "key": "091620000000",
         *         "level": "gemeinde",
         *         "name": "München"
         *       },
         *       "area_successors": [],
         *       "checked_on": "2026-11-22",
         *       "experience": {
         *         "cost_from_cents": 1000000,
         *         "cost_to_cents": 2500000,
         *         "effort_days": 40,
         *         "id": "019ab1c2-0000-7000-8000-00000000000b",
         *         "updated_at": "2026-11-22T08:00:00Z",
         *         "use_id": "019ab1c2-0000-7000-8000-00000000000a",
         *         "version": 1,
         *         "visibility": "public",
         *         "what_did_not_work": {
         *           "de": "Zwei Sensoren fielen im ersten Winter aus."
         *         },
         *         "what_worked": {
         *           "de": "Die Pegel waren nach zwei Wochen online."
         *         },
         *         "would_choose_again": true
         *       },
         *       "id": "019ab1c2-0000-7000-8000-00000000000a",
         *       "land": "09",
         *       "level": "documented",
         *       "organization_name": "Landeshauptstadt München",
         *       "since": "2023",
         *       "solution_version": "2.4",
         *       "source_label": "Softwareverzeichnis der Landeshauptstadt München",
         *       "source_url": "https://opensource.muenchen.de/",
         *       "status": "active",
         *       "transfers": [
         *         {
         *           "adaptation": {
         *             "de": "Andere Sensoren angebunden."
         *           },
         *           "blockers": {
         *             "de": "Niemand für den Betrieb."
         *           },
         *           "effort_days": 25,
         *           "from_use": {
         *             "area": {
         *               "key": "091620000000",
         *               "level": "gemeinde",
         *               "name": "München"
         *             },
         *             "id": "019ab1c2-0000-7000-8000-00000000000a",
         *             "organization_name": "Landeshauptstadt München",
         *             "status": "active"
         *           },
         *           "id": "019ab1c2-0000-7000-8000-00000000000c",
         *           "outcome": "stopped",
         *           "solution": {
         *             "id": "019ab1c2-0000-7000-8000-000000000001",
         *             "name": "Pegelkarte",
         *             "slug": "pegelkarte"
         *           },
         *           "to_use": {
         *             "area": {
         *               "key": "051220000000",
         *               "level": "gemeinde",
         *               "name": "Solingen"
         *             },
         *             "id": "019ab1c2-0000-7000-8000-00000000000d",
         *             "organization_name": "Stadt Solingen",
         *             "status": "ended"
         *           },
         *           "updated_at": "2026-11-22T08:00:00Z",
         *           "version": 1,
         *           "visibility": "public"
         *         }
         *       ],
         *       "updated_at": "2026-11-22T08:00:00Z",
         *       "version": 1,
         *       "visibility": "public"
         *     }
         */
        UseDetail: {
            area: components["schemas"]["AreaRef"] | null;
            /**
             * Area Successors
             * @description What the area has become part of; empty while it is in force.
             */
            area_successors: components["schemas"]["AreaRef"][];
            /** Checked On */
            checked_on: string | null;
            /** Claimed By */
            claimed_by: string | null;
            /**
             * Confirmation Expires On
             * @description Afterwards the use counts as documented if it has a source, else as claimed.
             */
            confirmation_expires_on: string | null;
            /** Confirmed At */
            confirmed_at: string | null;
            /** Confirmed By */
            confirmed_by: string | null;
            /**
             * Contact
             * @description A role address, shown with consent.
             */
            contact: string | null;
            /**
             * Declined At
             * @description The organisation said that the claim is wrong; for who may see claims.
             */
            declined_at: string | null;
            declined_because: components["schemas"]["LocalizedLine-Output"] | null;
            /** @description Null: nobody has told of one yet. */
            experience: components["schemas"]["Experience"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Land */
            land: string | null;
            /** @description `documented`: a public source names it. `confirmed`: the organisation did. `claimed`: somebody else says so; never shown to the public. */
            level: components["schemas"]["UseLevel"];
            note: components["schemas"]["LocalizedLine-Output"] | null;
            /**
             * Organization Id
             * @description Null: not on the platform yet.
             */
            organization_id: string | null;
            /** Organization Name */
            organization_name: string;
            scope: components["schemas"]["LocalizedLine-Output"] | null;
            /**
             * Since
             * @description ISO date, month or year.
             * @example 2023-05
             */
            since: string | null;
            /**
             * Solution Version
             * @description The version in use.
             */
            solution_version: string | null;
            /** Source Label */
            source_label: string | null;
            /** Source Url */
            source_url: string | null;
            /** @description Null: the source does not say. */
            status: components["schemas"]["UseStatus"] | null;
            /**
             * Transfers
             * @description Those that begin or end here.
             */
            transfers: components["schemas"]["Transfer"][];
            /** Until */
            until: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * UseLevel
         * @description How we know of a use: a public source, the provider's word, the municipality's word.
         * @enum {string}
         */
        UseLevel: "documented" | "claimed" | "confirmed";
        /**
         * UseNumbers
         * @description Uses that are recorded today, by what is known of them.
         */
        UseNumbers: {
            /**
             * Claimed
             * @description Nobody has answered the claim yet.
             */
            claimed: number;
            /** Confirmed */
            confirmed: number;
            /**
             * Declined
             * @description The organisation called the claim wrong.
             */
            declined: number;
            /** Documented */
            documented: number;
        };
        /**
         * UseOfSolution
         * @description A use together with the solution that is used.
         * @example {
         *       "area": {
         *         "key": "091620000000",
         *         "level": "gemeinde",
         *         "name": "München"
         *       },
         *       "area_successors": [],
         *       "checked_on": "2026-11-22",
         *       "experience": {
         *         "cost_from_cents": 1000000,
         *         "cost_to_cents": 2500000,
         *         "effort_days": 40,
         *         "id": "019ab1c2-0000-7000-8000-00000000000b",
         *         "updated_at": "2026-11-22T08:00:00Z",
         *         "use_id": "019ab1c2-0000-7000-8000-00000000000a",
         *         "version": 1,
         *         "visibility": "public",
         *         "what_did_not_work": {
         *           "de": "Zwei Sensoren fielen im ersten Winter aus."
         *         },
         *         "what_worked": {
         *           "de": "Die Pegel waren nach zwei Wochen online."
         *         },
         *         "would_choose_again": true
         *       },
         *       "id": "019ab1c2-0000-7000-8000-00000000000a",
         *       "land": "09",
         *       "level": "documented",
         *       "organization_name": "Landeshauptstadt München",
         *       "since": "2023",
         *       "solution": {
         *         "id": "019ab1c2-0000-7000-8000-000000000001",
         *         "name": "Pegelkarte",
         *         "slug": "pegelkarte"
         *       },
         *       "solution_version": "2.4",
         *       "source_label": "Softwareverzeichnis der Landeshauptstadt München",
         *       "source_url": "https://opensource.muenchen.de/",
         *       "status": "active",
         *       "transfers": [
         *         {
         *           "adaptation": {
         *             "de": "Andere Sensoren angebunden."
         *           },
         *           "blockers": {
         *             "de": "Niemand für den Betrieb."
         *           },
         *           "effort_days": 25,
         *           "from_use": {
         *             "area": {
         *               "key": "091620000000",
         *               "level": "gemeinde",
         *               "name": "München"
         *             },
         *             "id": "019ab1c2-0000-7000-8000-00000000000a",
         *             "organization_name": "Landeshauptstadt München",
         *             "status": "active"
         *           },
         *           "id": "019ab1c2-0000-7000-8000-00000000000c",
         *           "outcome": "stopped",
         *           "solution": {
         *             "id": "019ab1c2-0000-7000-8000-000000000001",
         *             "name": "Pegelkarte",
         *             "slug": "pegelkarte"
         *           },
         *           "to_use": {
         *             "area": {
         *               "key": "051220000000",
         *               "level": "gemeinde",
         *               "name": "Solingen"
         *             },
         *             "id": "019ab1c2-0000-7000-8000-00000000000d",
         *             "organization_name": "Stadt Solingen",
         *             "status": "ended"
         *           },
         *           "updated_at": "2026-11-22T08:00:00Z",
         *           "version": 1,
         *           "visibility": "public"
         *         }
         *       ],
         *       "updated_at": "2026-11-22T08:00:00Z",
         *       "version": 1,
         *       "visibility": "public"
         *     }
         */
        UseOfSolution: {
            area: components["schemas"]["AreaRef"] | null;
            /**
             * Area Successors
             * @description What the area has become part of; empty while it is in force.
             */
            area_successors: components["schemas"]["AreaRef"][];
            /** Checked On */
            checked_on: string | null;
            /** Claimed By */
            claimed_by: string | null;
            /**
             * Confirmation Expires On
             * @description Afterwards the use counts as documented if it has a source, else as claimed.
             */
            confirmation_expires_on: string | null;
            /** Confirmed At */
            confirmed_at: string | null;
            /** Confirmed By */
            confirmed_by: string | null;
            /**
             * Contact
             * @description A role address, shown with consent.
             */
            contact: string | null;
            /**
             * Declined At
             * @description The organisation said that the claim is wrong; for who may see claims.
             */
            declined_at: string | null;
            declined_because: components["schemas"]["LocalizedLine-Output"] | null;
            /** @description Null: nobody has told of one yet. */
            experience: components["schemas"]["Experience"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Land */
            land: string | null;
            /** @description `documented`: a public source names it. `confirmed`: the organisation did. `claimed`: somebody else says so; never shown to the public. */
            level: components["schemas"]["UseLevel"];
            note: components["schemas"]["LocalizedLine-Output"] | null;
            /**
             * Organization Id
             * @description Null: not on the platform yet.
             */
            organization_id: string | null;
            /** Organization Name */
            organization_name: string;
            scope: components["schemas"]["LocalizedLine-Output"] | null;
            /**
             * Since
             * @description ISO date, month or year.
             * @example 2023-05
             */
            since: string | null;
            solution: components["schemas"]["SolutionRef"];
            /**
             * Solution Version
             * @description The version in use.
             */
            solution_version: string | null;
            /** Source Label */
            source_label: string | null;
            /** Source Url */
            source_url: string | null;
            /** @description Null: the source does not say. */
            status: components["schemas"]["UseStatus"] | null;
            /**
             * Transfers
             * @description Those that begin or end here.
             */
            transfers: components["schemas"]["Transfer"][];
            /** Until */
            until: string | null;
            /**
             * Updated At
             * Format: date-time
             */
            updated_at: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
            visibility: components["schemas"]["Visibility"];
        };
        /**
         * UsePage
         * @description One page of the uses of a solution.
         */
        UsePage: {
            /** @description Public uses by level, with the same filters. */
            counts: components["schemas"]["UseCount"];
            /** Items */
            items: components["schemas"]["UseDetail"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /**
         * UseRef
         * @description One end of a transfer.
         */
        UseRef: {
            area: components["schemas"]["AreaRef"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Organization Name */
            organization_name: string;
            status: components["schemas"]["UseStatus"] | null;
        };
        /**
         * UseStatus
         * @enum {string}
         */
        UseStatus: "planned" | "pilot" | "active" | "ended";
        /**
         * Visibility
         * @enum {string}
         */
        Visibility: "public" | "public_bodies" | "own_land" | "private";
        /**
         * Vocabulary
         * @description A code list in its own order.
         */
        Vocabulary: {
            /** Concepts */
            concepts: components["schemas"]["Concept"][];
            /** Name */
            name: string;
            /** Source */
            source: string;
            title: components["schemas"]["Label"];
        };
        /** VocabularyList */
        VocabularyList: {
            /** Items */
            items: components["schemas"]["VocabularySummary"][];
        };
        /** VocabularySummary */
        VocabularySummary: {
            /** Concept Count */
            concept_count: number;
            /** Name */
            name: string;
            /** Source */
            source: string;
            title: components["schemas"]["Label"];
        };
        /**
         * Why
         * @description Why an entry was found.
         */
        Why: {
            /** @description The closest way: the word itself, as part or beginning of a longer word or in its parts, by a synonym, or near in meaning without any of the words. */
            by: components["schemas"]["Closeness"];
            /**
             * Found In
             * @description Where in the entry; empty for `meaning`.
             */
            found_in: components["schemas"]["FoundIn"][];
            /**
             * Is In Place
             * @description It is in use at the place of the question.
             */
            is_in_place: boolean;
            /**
             * Missing
             * @description Words of the question that the entry does not have.
             */
            missing: string[];
        };
        /**
         * WidenedStep
         * @description A circle that was looked at.
         */
        WidenedStep: {
            /** Municipalities */
            municipalities: number;
            step: components["schemas"]["PeerStep"];
            text: components["schemas"]["LocalizedText"];
            /**
             * With Uses
             * @description Those of which a public use is known.
             */
            with_uses: number;
        };
        /**
         * Withdrawal
         * @description Why an entry is no longer recommended, and what to look at instead.
         */
        Withdrawal: {
            /**
             * At
             * Format: date-time
             */
            at: string;
            reason: components["schemas"]["LocalizedLine-Output"];
            successor: components["schemas"]["SolutionRef"] | null;
        };
        /**
         * WordOp
         * @enum {string}
         */
        WordOp: "same" | "added" | "removed";
        /**
         * Workstream
         * @enum {string}
         */
        Workstream: "technical" | "organizational" | "financial" | "economic_legal";
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
    search_for_areas: {
        parameters: {
            query?: {
                /** @description Only areas in this Land. */
                land?: string | null;
                /** @description Only areas of this level. */
                level?: ("land" | "kreis" | "verband" | "gemeinde") | null;
                /** @description Areas at most. */
                limit?: number;
                /** @description Name, beginning of a name, name with Kreis or Land, ARS or AGS. */
                q?: string;
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
                    "application/json": components["schemas"]["AreaList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_area: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Amtlicher Regionalschlüssel in its natural length: Land 2, Kreis 5, Verband 9, Gemeinde 12 digits; the 8-digit AGS is accepted as an alias. */
                key: string;
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
                    "application/json": components["schemas"]["Area"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description The register has no such key. */
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
    get_brief: {
        parameters: {
            query: {
                /** @description Own municipality: whom to ask begins with the one most like it. */
                area?: string | null;
                /** @description Slugs of public solutions, each once. */
                solutions: string[];
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
                    "application/json": components["schemas"]["Brief"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description One of the slugs is no public solution; the answer names it. */
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
    get_catalog: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
            };
            header?: {
                /** @description Turtle, RDF/XML or JSON-LD. */
                accept?: string | null;
            };
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
                    "application/ld+json": Record<string, never>;
                    "application/rdf+xml": string;
                    "text/turtle": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description None of the media types in `Accept` is offered. */
            406: {
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
    get_catalog_as: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description Turtle, RDF/XML or JSON-LD. */
                suffix: components["schemas"]["RdfFormat"];
            };
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
                    "application/ld+json": Record<string, never>;
                    "application/rdf+xml": string;
                    "text/turtle": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_comparison: {
        parameters: {
            query: {
                /** @description Slugs of public solutions, each once, in the order of the columns. */
                solutions: string[];
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
                    "application/json": components["schemas"]["Comparison"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description One of the slugs is no public solution; the answer names it. */
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
    get_comparison_table: {
        parameters: {
            query: {
                /** @description Of the headings and texts. */
                language?: "de" | "en";
                /** @description Slugs of public solutions, each once, in the order of the columns. */
                solutions: string[];
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
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description One of the slugs is no public solution; the answer names it. */
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
    list_corrections: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only of this entry. */
                solution?: string | null;
                /** @description Only corrections in this state. */
                status?: components["schemas"]["CorrectionStatus"] | null;
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
                    "application/json": components["schemas"]["Page_CorrectionSummary_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    answer_correction: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                correction_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectionAnswer"];
            };
        };
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
                    "application/json": components["schemas"]["AnsweredCorrection"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_drafts: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only drafts in this state. */
                status?: components["schemas"]["DraftStatus"] | null;
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
                    "application/json": components["schemas"]["Page_DraftSummary_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    create_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The entry to be changed does not exist. */
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
            /** @description There is a draft of this entry, or its short name is taken. */
            409: {
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_draft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the draft. */
                draft_id: string;
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
                    "application/json": components["schemas"]["DraftDetail"];
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
    save_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the draft. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftChange"];
            };
        };
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
                    "application/json": components["schemas"]["DraftDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The short name is taken or cannot change. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    delete_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the draft. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    publish_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the draft. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
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
                    "application/json": components["schemas"]["PublishedRevision"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The problem says what keeps the draft, and `findings` where. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    reject_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the draft. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rejection"];
            };
        };
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
                    "application/json": components["schemas"]["DraftDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The problem says what keeps the draft, and `findings` where. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    submit_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the draft. */
                draft_id: string;
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
                    "application/json": components["schemas"]["DraftDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The problem says what keeps the draft, and `findings` where. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
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
    list_handovers: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only of this entry. */
                solution?: string | null;
                /** @description Only handovers in this state. */
                status?: components["schemas"]["HandoverStatus"] | null;
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
                    "application/json": components["schemas"]["Page_HandoverDetail_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverDetail"];
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
    accept_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is closed or expired, or the entry is archived. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    decline_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                handover_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverRefusal"];
            };
        };
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
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is closed or expired. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    withdraw_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                handover_id: string;
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
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is closed or expired. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_imports: {
        parameters: {
            query: {
                /** @description Short name of an entry, public or not. */
                solution: string;
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
                    "application/json": components["schemas"]["Page_ImportSummary_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the answer to the import. */
                import_id: string;
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
                    "application/json": components["schemas"]["ImportDetail"];
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
    import_publiccode: {
        parameters: {
            query?: {
                /** @description Only tell; nothing is stored. Open to everyone. */
                dry_run?: boolean;
                /** @description Existing entry to which the file belongs; for who keeps it. */
                solution_slug?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Url
                     * @example https://gitlab.opencode.de/musterstadt/musterpegel
                     */
                    url: string;
                };
                /**
                 * @example publiccodeYmlVersion: "0.7"
                 *     name: Musterpegel
                 *     url: https://gitlab.example.org/musterstadt/musterpegel
                 */
                "application/yaml": string;
            };
        };
        responses: {
            /** @description A dry run, or a text stored before. */
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PubliccodeResult"];
                };
            };
            /** @description Successful Response */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PubliccodeResult"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            /** @description Storing needs a login; a dry run is open to everyone. */
            401: {
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
            /** @description The caller keeps no entries, or not this one. */
            403: {
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
            /** @description There is no entry of this short name. */
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
            409: components["responses"]["Conflict"];
            /** @description More than 64 KB. */
            413: {
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
            /** @description Neither YAML nor JSON. */
            415: {
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
            /** @description No readable publiccode.yml; `reason` and `line` say why. */
            422: {
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
    list_municipality_peers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Municipality (12 digits, or the AGS of 8), Verband (9) or Kreis (5). */
                area_key: string;
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
                    "application/json": components["schemas"]["MunicipalityPeers"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such municipality in the register. */
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
    get_opensearch_suggestions: {
        parameters: {
            query?: {
                /** @description Suggestions at most. */
                limit?: number;
                /** @description What has been typed so far. */
                q?: string;
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
                    "application/x-suggestions+json": unknown[];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_own_entries: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
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
                    "application/json": components["schemas"]["Page_OwnEntry_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_own_entry: {
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
                    "application/json": components["schemas"]["OwnEntry"];
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
    get_figures: {
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
                    "application/json": components["schemas"]["Figures"];
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
    get_figures_table: {
        parameters: {
            query?: {
                /** @description Of the headings. */
                language?: "de" | "en";
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
                    "text/csv; charset=utf-8; header=present": string;
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
    list_pushed_records: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Only what somebody has to decide: which entry a record is about, or what becomes of the entry of a removed one. */
                is_open?: boolean;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only records of this entry. */
                solution?: string | null;
                /** @description Only records of this source. */
                source?: string | null;
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
                    "application/json": components["schemas"]["Page_RecordSummary_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_search_misses: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
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
                    "application/json": components["schemas"]["SearchMissPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_search_miss: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the search. */
                miss_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_solutions_sitemap: {
        parameters: {
            query?: {
                /** @description Ten thousand entries each. */
                part?: number;
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
                    "application/xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_solutions: {
        parameters: {
            query?: {
                /** @description Field of action. */
                action_field?: ("verwaltung-buergerservice" | "beteiligung-engagement" | "mobilitaet-verkehr" | "energie-klimaschutz" | "klimaanpassung-wasser-gruen" | "umwelt-kreislauf-abfall" | "bauen-wohnen-quartier" | "innenstadt-handel-wirtschaft" | "tourismus-kultur-freizeit" | "bildung-digitale-kompetenz" | "gesundheit-pflege-soziales" | "sicherheit-katastrophenschutz-resilienz" | "daten-plattformen-infrastruktur" | "strategie-organisation-governance")[];
                /** @description Own municipality, Kreis or Land: fills `uses_near`, filters nothing. */
                area?: string | null;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description How far it is, as in publiccode.yml. */
                development_status?: components["schemas"]["DevelopmentStatus"][];
                /** @description Take the words as they are: no correction, no place, nothing that fits in part or in meaning only. */
                exact?: boolean;
                /** @description Goal that it serves. */
                goal?: ("climate_neutrality" | "crisis_resilience" | "inclusive_development" | "equal_living_conditions" | "closeness_to_citizens" | "digital_sovereignty")[];
                /** @description Tested or confirmed in practice, and not expired. */
                has_proven_accessibility?: boolean | null;
                /** @description An operator model that others can join. */
                is_joinable?: boolean | null;
                /** @description Entries for which it is unknown fit neither value. */
                is_open_source?: boolean | null;
                /** @description Software, data, a method and so on. */
                kind?: components["schemas"]["SolutionKind"][];
                /** @description Kreis or kreisfreie Stadt with a public use. */
                kreis?: string[];
                /** @description Land with a public use. */
                land?: string[];
                /** @description SPDX licence id. */
                license?: string[];
                /** @description Entries per page. */
                limit?: number;
                /** @description Kind of organisation behind it. */
                owner_kind?: ("municipality" | "district" | "municipal_association" | "state" | "federation" | "association" | "public_it_provider" | "company" | "research" | "community")[];
                /** @description OZG topic, spelt as in the facet. */
                ozg_topic?: string[];
                /** @description Funding programme, spelt as in the facet. */
                programme?: string[];
                /** @description Words in any inflection or spelling (ae for ä), "a phrase", -excluded or NICHT excluded, a place (Parken in Bamberg). `interpretation` says how it was read. */
                q?: string;
                /** @description How far it has spread. */
                scaling_phase?: components["schemas"]["ScalingPhase"][];
                /** @description Size class of a municipality with a public use. */
                size_class?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description What sort of solution it is. */
                solution_type?: ("urban_data_platform" | "data_catalog" | "sensor_data_server" | "citizen_sensing" | "data_integration" | "dashboard" | "geoportal" | "geodata_service" | "spatial_data_infrastructure" | "geographic_information_system" | "thematic_map" | "accessibility_map" | "participatory_map" | "citizen_app" | "information_platform" | "environmental_information" | "content_management" | "component_library" | "appointment_booking" | "issue_reporting" | "ticket_system" | "digital_card" | "participation_platform" | "survey_tool" | "council_information_system" | "council_information_portal" | "community_network" | "ai_assistant" | "process_automation" | "specialist_application" | "digital_workplace" | "project_management" | "strategy_management" | "knowledge_base" | "whistleblowing_system" | "organization_tool" | "mobility_platform" | "journey_planner" | "parking_data" | "traffic_signal_assistant" | "planning_tool" | "plan_management" | "vacancy_management" | "flood_warning" | "emergency_communication" | "incident_monitor" | "waste_management" | "event_calendar" | "learning_platform" | "school_server" | "library_system")[];
                /** @description Match of the words, name, or last updated first. */
                sort?: components["schemas"]["Sort"];
                /** @description Standard that it speaks; a family of standards includes its members. */
                standard?: ("din_spec_91357" | "din_spec_91367" | "din_spec_91377" | "din_spec_91387" | "din_spec_91607" | "din_spec_91637" | "din_spec_66336" | "ogc_web_services" | "wms" | "wfs" | "csw" | "ogc_api_features" | "ogc_api_records" | "ogc_sensorthings_api" | "citygml" | "gml" | "kml" | "iso_19139" | "inspire" | "xplanung" | "xzufi" | "oparl" | "open311" | "mowas" | "gtfs" | "gtfs_rt" | "gbfs" | "datex_ii" | "lorawan" | "mqtt" | "ngsi_ld" | "smart_data_models" | "oasc_mims" | "dcat_ap_de" | "publiccode_yml" | "schema_org" | "openstreetmap" | "rest_api" | "openapi" | "graphql" | "json" | "bpmn" | "saml" | "openid_connect" | "ldap" | "sip" | "marc" | "wcag" | "bitv" | "it_grundschutz")[];
                /** @description Size class that the maker names as suitable. */
                suitable_for?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description Entries that state this field as unknown. */
                unknown?: components["schemas"]["MustField"][];
                /** @description How a public use is known. */
                use_level?: components["schemas"]["PublicUseLevel"][];
                /** @description Using it yields open data. */
                yields_open_data?: boolean | null;
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
                    "application/json": components["schemas"]["SolutionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_solutions_feed: {
        parameters: {
            query?: {
                /** @description Field of action. */
                action_field?: ("verwaltung-buergerservice" | "beteiligung-engagement" | "mobilitaet-verkehr" | "energie-klimaschutz" | "klimaanpassung-wasser-gruen" | "umwelt-kreislauf-abfall" | "bauen-wohnen-quartier" | "innenstadt-handel-wirtschaft" | "tourismus-kultur-freizeit" | "bildung-digitale-kompetenz" | "gesundheit-pflege-soziales" | "sicherheit-katastrophenschutz-resilienz" | "daten-plattformen-infrastruktur" | "strategie-organisation-governance")[];
                /** @description How far it is, as in publiccode.yml. */
                development_status?: components["schemas"]["DevelopmentStatus"][];
                /** @description Take the words as they are: no correction, no place, nothing that fits in part or in meaning only. */
                exact?: boolean;
                /** @description Goal that it serves. */
                goal?: ("climate_neutrality" | "crisis_resilience" | "inclusive_development" | "equal_living_conditions" | "closeness_to_citizens" | "digital_sovereignty")[];
                /** @description Tested or confirmed in practice, and not expired. */
                has_proven_accessibility?: boolean | null;
                /** @description An operator model that others can join. */
                is_joinable?: boolean | null;
                /** @description Entries for which it is unknown fit neither value. */
                is_open_source?: boolean | null;
                /** @description Software, data, a method and so on. */
                kind?: components["schemas"]["SolutionKind"][];
                /** @description Kreis or kreisfreie Stadt with a public use. */
                kreis?: string[];
                /** @description Land with a public use. */
                land?: string[];
                /** @description SPDX licence id. */
                license?: string[];
                /** @description Kind of organisation behind it. */
                owner_kind?: ("municipality" | "district" | "municipal_association" | "state" | "federation" | "association" | "public_it_provider" | "company" | "research" | "community")[];
                /** @description OZG topic, spelt as in the facet. */
                ozg_topic?: string[];
                /** @description Funding programme, spelt as in the facet. */
                programme?: string[];
                /** @description Words in any inflection or spelling (ae for ä), "a phrase", -excluded or NICHT excluded, a place (Parken in Bamberg). `interpretation` says how it was read. */
                q?: string;
                /** @description How far it has spread. */
                scaling_phase?: components["schemas"]["ScalingPhase"][];
                /** @description Size class of a municipality with a public use. */
                size_class?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description What sort of solution it is. */
                solution_type?: ("urban_data_platform" | "data_catalog" | "sensor_data_server" | "citizen_sensing" | "data_integration" | "dashboard" | "geoportal" | "geodata_service" | "spatial_data_infrastructure" | "geographic_information_system" | "thematic_map" | "accessibility_map" | "participatory_map" | "citizen_app" | "information_platform" | "environmental_information" | "content_management" | "component_library" | "appointment_booking" | "issue_reporting" | "ticket_system" | "digital_card" | "participation_platform" | "survey_tool" | "council_information_system" | "council_information_portal" | "community_network" | "ai_assistant" | "process_automation" | "specialist_application" | "digital_workplace" | "project_management" | "strategy_management" | "knowledge_base" | "whistleblowing_system" | "organization_tool" | "mobility_platform" | "journey_planner" | "parking_data" | "traffic_signal_assistant" | "planning_tool" | "plan_management" | "vacancy_management" | "flood_warning" | "emergency_communication" | "incident_monitor" | "waste_management" | "event_calendar" | "learning_platform" | "school_server" | "library_system")[];
                /** @description Standard that it speaks; a family of standards includes its members. */
                standard?: ("din_spec_91357" | "din_spec_91367" | "din_spec_91377" | "din_spec_91387" | "din_spec_91607" | "din_spec_91637" | "din_spec_66336" | "ogc_web_services" | "wms" | "wfs" | "csw" | "ogc_api_features" | "ogc_api_records" | "ogc_sensorthings_api" | "citygml" | "gml" | "kml" | "iso_19139" | "inspire" | "xplanung" | "xzufi" | "oparl" | "open311" | "mowas" | "gtfs" | "gtfs_rt" | "gbfs" | "datex_ii" | "lorawan" | "mqtt" | "ngsi_ld" | "smart_data_models" | "oasc_mims" | "dcat_ap_de" | "publiccode_yml" | "schema_org" | "openstreetmap" | "rest_api" | "openapi" | "graphql" | "json" | "bpmn" | "saml" | "openid_connect" | "ldap" | "sip" | "marc" | "wcag" | "bitv" | "it_grundschutz")[];
                /** @description Size class that the maker names as suitable. */
                suitable_for?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description Entries that state this field as unknown. */
                unknown?: components["schemas"]["MustField"][];
                /** @description How a public use is known. */
                use_level?: components["schemas"]["PublicUseLevel"][];
                /** @description Using it yields open data. */
                yields_open_data?: boolean | null;
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
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    export_solutions_csv: {
        parameters: {
            query?: {
                /** @description Field of action. */
                action_field?: ("verwaltung-buergerservice" | "beteiligung-engagement" | "mobilitaet-verkehr" | "energie-klimaschutz" | "klimaanpassung-wasser-gruen" | "umwelt-kreislauf-abfall" | "bauen-wohnen-quartier" | "innenstadt-handel-wirtschaft" | "tourismus-kultur-freizeit" | "bildung-digitale-kompetenz" | "gesundheit-pflege-soziales" | "sicherheit-katastrophenschutz-resilienz" | "daten-plattformen-infrastruktur" | "strategie-organisation-governance")[];
                /** @description How far it is, as in publiccode.yml. */
                development_status?: components["schemas"]["DevelopmentStatus"][];
                /** @description Take the words as they are: no correction, no place, nothing that fits in part or in meaning only. */
                exact?: boolean;
                /** @description Goal that it serves. */
                goal?: ("climate_neutrality" | "crisis_resilience" | "inclusive_development" | "equal_living_conditions" | "closeness_to_citizens" | "digital_sovereignty")[];
                /** @description Tested or confirmed in practice, and not expired. */
                has_proven_accessibility?: boolean | null;
                /** @description An operator model that others can join. */
                is_joinable?: boolean | null;
                /** @description Entries for which it is unknown fit neither value. */
                is_open_source?: boolean | null;
                /** @description Software, data, a method and so on. */
                kind?: components["schemas"]["SolutionKind"][];
                /** @description Kreis or kreisfreie Stadt with a public use. */
                kreis?: string[];
                /** @description Land with a public use. */
                land?: string[];
                /** @description SPDX licence id. */
                license?: string[];
                /** @description Kind of organisation behind it. */
                owner_kind?: ("municipality" | "district" | "municipal_association" | "state" | "federation" | "association" | "public_it_provider" | "company" | "research" | "community")[];
                /** @description OZG topic, spelt as in the facet. */
                ozg_topic?: string[];
                /** @description Funding programme, spelt as in the facet. */
                programme?: string[];
                /** @description Words in any inflection or spelling (ae for ä), "a phrase", -excluded or NICHT excluded, a place (Parken in Bamberg). `interpretation` says how it was read. */
                q?: string;
                /** @description How far it has spread. */
                scaling_phase?: components["schemas"]["ScalingPhase"][];
                /** @description Size class of a municipality with a public use. */
                size_class?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description What sort of solution it is. */
                solution_type?: ("urban_data_platform" | "data_catalog" | "sensor_data_server" | "citizen_sensing" | "data_integration" | "dashboard" | "geoportal" | "geodata_service" | "spatial_data_infrastructure" | "geographic_information_system" | "thematic_map" | "accessibility_map" | "participatory_map" | "citizen_app" | "information_platform" | "environmental_information" | "content_management" | "component_library" | "appointment_booking" | "issue_reporting" | "ticket_system" | "digital_card" | "participation_platform" | "survey_tool" | "council_information_system" | "council_information_portal" | "community_network" | "ai_assistant" | "process_automation" | "specialist_application" | "digital_workplace" | "project_management" | "strategy_management" | "knowledge_base" | "whistleblowing_system" | "organization_tool" | "mobility_platform" | "journey_planner" | "parking_data" | "traffic_signal_assistant" | "planning_tool" | "plan_management" | "vacancy_management" | "flood_warning" | "emergency_communication" | "incident_monitor" | "waste_management" | "event_calendar" | "learning_platform" | "school_server" | "library_system")[];
                /** @description Match of the words, name, or last updated first. */
                sort?: components["schemas"]["Sort"];
                /** @description Standard that it speaks; a family of standards includes its members. */
                standard?: ("din_spec_91357" | "din_spec_91367" | "din_spec_91377" | "din_spec_91387" | "din_spec_91607" | "din_spec_91637" | "din_spec_66336" | "ogc_web_services" | "wms" | "wfs" | "csw" | "ogc_api_features" | "ogc_api_records" | "ogc_sensorthings_api" | "citygml" | "gml" | "kml" | "iso_19139" | "inspire" | "xplanung" | "xzufi" | "oparl" | "open311" | "mowas" | "gtfs" | "gtfs_rt" | "gbfs" | "datex_ii" | "lorawan" | "mqtt" | "ngsi_ld" | "smart_data_models" | "oasc_mims" | "dcat_ap_de" | "publiccode_yml" | "schema_org" | "openstreetmap" | "rest_api" | "openapi" | "graphql" | "json" | "bpmn" | "saml" | "openid_connect" | "ldap" | "sip" | "marc" | "wcag" | "bitv" | "it_grundschutz")[];
                /** @description Size class that the maker names as suitable. */
                suitable_for?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description Entries that state this field as unknown. */
                unknown?: components["schemas"]["MustField"][];
                /** @description How a public use is known. */
                use_level?: components["schemas"]["PublicUseLevel"][];
                /** @description Using it yields open data. */
                yields_open_data?: boolean | null;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            /** @description Too many exports are running; see `Retry-After`. */
            503: {
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
            default: components["responses"]["OtherProblem"];
        };
    };
    export_solutions_jsonl: {
        parameters: {
            query?: {
                /** @description Field of action. */
                action_field?: ("verwaltung-buergerservice" | "beteiligung-engagement" | "mobilitaet-verkehr" | "energie-klimaschutz" | "klimaanpassung-wasser-gruen" | "umwelt-kreislauf-abfall" | "bauen-wohnen-quartier" | "innenstadt-handel-wirtschaft" | "tourismus-kultur-freizeit" | "bildung-digitale-kompetenz" | "gesundheit-pflege-soziales" | "sicherheit-katastrophenschutz-resilienz" | "daten-plattformen-infrastruktur" | "strategie-organisation-governance")[];
                /** @description How far it is, as in publiccode.yml. */
                development_status?: components["schemas"]["DevelopmentStatus"][];
                /** @description Take the words as they are: no correction, no place, nothing that fits in part or in meaning only. */
                exact?: boolean;
                /** @description Goal that it serves. */
                goal?: ("climate_neutrality" | "crisis_resilience" | "inclusive_development" | "equal_living_conditions" | "closeness_to_citizens" | "digital_sovereignty")[];
                /** @description Tested or confirmed in practice, and not expired. */
                has_proven_accessibility?: boolean | null;
                /** @description An operator model that others can join. */
                is_joinable?: boolean | null;
                /** @description Entries for which it is unknown fit neither value. */
                is_open_source?: boolean | null;
                /** @description Software, data, a method and so on. */
                kind?: components["schemas"]["SolutionKind"][];
                /** @description Kreis or kreisfreie Stadt with a public use. */
                kreis?: string[];
                /** @description Land with a public use. */
                land?: string[];
                /** @description SPDX licence id. */
                license?: string[];
                /** @description Kind of organisation behind it. */
                owner_kind?: ("municipality" | "district" | "municipal_association" | "state" | "federation" | "association" | "public_it_provider" | "company" | "research" | "community")[];
                /** @description OZG topic, spelt as in the facet. */
                ozg_topic?: string[];
                /** @description Funding programme, spelt as in the facet. */
                programme?: string[];
                /** @description Words in any inflection or spelling (ae for ä), "a phrase", -excluded or NICHT excluded, a place (Parken in Bamberg). `interpretation` says how it was read. */
                q?: string;
                /** @description How far it has spread. */
                scaling_phase?: components["schemas"]["ScalingPhase"][];
                /** @description Size class of a municipality with a public use. */
                size_class?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description What sort of solution it is. */
                solution_type?: ("urban_data_platform" | "data_catalog" | "sensor_data_server" | "citizen_sensing" | "data_integration" | "dashboard" | "geoportal" | "geodata_service" | "spatial_data_infrastructure" | "geographic_information_system" | "thematic_map" | "accessibility_map" | "participatory_map" | "citizen_app" | "information_platform" | "environmental_information" | "content_management" | "component_library" | "appointment_booking" | "issue_reporting" | "ticket_system" | "digital_card" | "participation_platform" | "survey_tool" | "council_information_system" | "council_information_portal" | "community_network" | "ai_assistant" | "process_automation" | "specialist_application" | "digital_workplace" | "project_management" | "strategy_management" | "knowledge_base" | "whistleblowing_system" | "organization_tool" | "mobility_platform" | "journey_planner" | "parking_data" | "traffic_signal_assistant" | "planning_tool" | "plan_management" | "vacancy_management" | "flood_warning" | "emergency_communication" | "incident_monitor" | "waste_management" | "event_calendar" | "learning_platform" | "school_server" | "library_system")[];
                /** @description Match of the words, name, or last updated first. */
                sort?: components["schemas"]["Sort"];
                /** @description Standard that it speaks; a family of standards includes its members. */
                standard?: ("din_spec_91357" | "din_spec_91367" | "din_spec_91377" | "din_spec_91387" | "din_spec_91607" | "din_spec_91637" | "din_spec_66336" | "ogc_web_services" | "wms" | "wfs" | "csw" | "ogc_api_features" | "ogc_api_records" | "ogc_sensorthings_api" | "citygml" | "gml" | "kml" | "iso_19139" | "inspire" | "xplanung" | "xzufi" | "oparl" | "open311" | "mowas" | "gtfs" | "gtfs_rt" | "gbfs" | "datex_ii" | "lorawan" | "mqtt" | "ngsi_ld" | "smart_data_models" | "oasc_mims" | "dcat_ap_de" | "publiccode_yml" | "schema_org" | "openstreetmap" | "rest_api" | "openapi" | "graphql" | "json" | "bpmn" | "saml" | "openid_connect" | "ldap" | "sip" | "marc" | "wcag" | "bitv" | "it_grundschutz")[];
                /** @description Size class that the maker names as suitable. */
                suitable_for?: ("gt_100k" | "20k_100k" | "10k_20k" | "5k_10k" | "1k_5k" | "lt_1k")[];
                /** @description Entries that state this field as unknown. */
                unknown?: components["schemas"]["MustField"][];
                /** @description How a public use is known. */
                use_level?: components["schemas"]["PublicUseLevel"][];
                /** @description Using it yields open data. */
                yields_open_data?: boolean | null;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/jsonl": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            /** @description Too many exports are running; see `Retry-After`. */
            503: {
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
            default: components["responses"]["OtherProblem"];
        };
    };
    get_solution: {
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
                    "application/json": components["schemas"]["SolutionDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
    get_solution_dcat_as: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
                /** @description Turtle, RDF/XML or JSON-LD. */
                suffix: components["schemas"]["RdfFormat"];
            };
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
                    "application/ld+json": Record<string, never>;
                    "application/rdf+xml": string;
                    "text/turtle": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
    archive_solution: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Archival"];
            };
        };
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is not public. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            /** @description `If-Match` is missing; it is `"v3"` for `revision_number` 3. */
            428: {
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
    confirm_solution: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
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
                    "application/json": components["schemas"]["SolutionDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is not public. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            /** @description `If-Match` is missing; it is `"v3"` for `revision_number` 3. */
            428: {
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
    suggest_correction: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCorrection"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CorrectionReceipt"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            /** @description Many corrections of this entry wait for an answer. */
            409: {
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            /** @description Too many corrections from this address; see `Retry-After`. */
            429: {
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
            default: components["responses"]["OtherProblem"];
        };
    };
    get_solution_dcat: {
        parameters: {
            query?: never;
            header?: {
                /** @description Turtle, RDF/XML or JSON-LD. */
                accept?: string | null;
            };
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
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/ld+json": Record<string, never>;
                    "application/rdf+xml": string;
                    "text/turtle": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
            /** @description None of the media types in `Accept` is offered. */
            406: {
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
    offer_entry: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHandover"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The entry is offered already, or archived. */
            409: {
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    tell_own_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnUseContent"];
            };
        };
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
                    "application/json": components["schemas"]["UseOfSolution"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The name stands for another use, or is not known yet. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_own_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A source, or another organisation, says so too. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_publiccode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Short name of the entry. */
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
                    "application/yaml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
            /** @description The entry is not known to be open source. */
            409: {
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_revisions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
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
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevisionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
    get_revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description 1 is the first publication. */
                number: number;
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
                    "application/json": components["schemas"]["RevisionDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such revision. */
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
    get_revision_changes: {
        parameters: {
            query?: {
                /** @description The older revision; default: the one before. 0: nothing. */
                since?: number | null;
            };
            header?: never;
            path: {
                /** @description 1 is the first publication. */
                number: number;
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
                    "application/json": components["schemas"]["RevisionChanges"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such revision. */
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
    get_solution_schema_org: {
        parameters: {
            query?: {
                /** @description Of the texts; German where there is no other. */
                language?: "de" | "en";
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
                    "application/ld+json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
    list_similar_solutions: {
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
                    "application/json": components["schemas"]["SimilarSolutions"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No such public solution. */
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
    list_uses: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Only uses in this Land. */
                land?: string | null;
                /** @description Entries per page. */
                limit?: number;
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
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    record_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UseOfSolution"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description This organisation in this area uses the solution already. */
            409: {
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    withdraw_solution: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Short stable name, as in the address of the page. */
                slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWithdrawal"];
            };
        };
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
                    "application/json": components["schemas"]["SolutionDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is not public. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            /** @description `If-Match` is missing; it is `"v3"` for `revision_number` 3. */
            428: {
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
    push_records: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the source; who uses it first owns it. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ManyRecords"];
            };
        };
        responses: {
            /** @description Successful Response */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ManyResults"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Name of the record in its source. */
                foreign_id: string;
                /** @description Name of the source; who uses it first owns it. */
                source: string;
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
                    "application/json": components["schemas"]["RecordDetail"];
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
    push_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the record as you know it. */
                "If-Match"?: string | null;
            };
            path: {
                /** @description Name of the record in its source. */
                foreign_id: string;
                /** @description Name of the source; who uses it first owns it. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordContent"];
            };
        };
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
                    "application/json": components["schemas"]["PushedDetail"];
                };
            };
            /** @description The record is new. */
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushedDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the record as you know it. */
                "If-Match"?: string | null;
            };
            path: {
                /** @description Name of the record in its source. */
                foreign_id: string;
                /** @description Name of the source; who uses it first owns it. */
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    assign_record: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Name of the record in its source. */
                foreign_id: string;
                /** @description Name of the source; who uses it first owns it. */
                source: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assignment"];
            };
        };
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
                    "application/json": components["schemas"]["RecordDetail"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_stale_solutions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
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
                    "application/json": components["schemas"]["Page_StaleSolution_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    suggest_searches: {
        parameters: {
            query?: {
                /** @description Suggestions at most. */
                limit?: number;
                /** @description What has been typed so far. */
                q?: string;
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
                    "application/json": components["schemas"]["SuggestionList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_synonyms: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Letters inside one of the words. */
                q?: string;
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
                    "application/json": components["schemas"]["SynonymPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    add_synonyms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymGroupContent"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_synonyms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the group. */
                group_id: string;
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
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    change_synonyms: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the group. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SynonymGroupContent"];
            };
        };
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
                    "application/json": components["schemas"]["SynonymGroup"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_synonyms: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the group. */
                group_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_transfers: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only with this outcome. */
                outcome?: components["schemas"]["TransferOutcome"] | null;
                /** @description Only of this solution. */
                solution?: string | null;
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
                    "application/json": components["schemas"]["Page_Transfer_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    record_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTransfer"];
            };
        };
        responses: {
            /** @description Successful Response */
            201: {
                headers: {
                    "Idempotent-Replayed": components["headers"]["Idempotent-Replayed"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description Recorded already, or of two solutions. */
            409: {
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_transfer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the transfer. */
                transfer_id: string;
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
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    change_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the transfer. */
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferContent"];
            };
        };
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
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_transfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the transfer. */
                transfer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_all_uses: {
        parameters: {
            query?: {
                /** @description Only uses in this area and the areas inside it, those included that became part of it. */
                area?: string | null;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Only uses in this Land. */
                land?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description `run`: only uses of the organisation for which one acts, without claims. `declined`, `told`: only uses of its entries that were declined, or with an experience. */
                mine?: components["schemas"]["Mine"] | null;
                /** @description Only uses of this organisation. */
                organization_id?: string | null;
                /** @description Only claims that wait for the word of the organisation for which one acts. */
                waiting?: boolean;
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
                    "application/json": components["schemas"]["Page_UseOfSolution_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_use: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the use. */
                use_id: string;
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
                    "application/json": components["schemas"]["UseOfSolution"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    change_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseContent"];
            };
        };
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
                    "application/json": components["schemas"]["UseOfSolution"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Another use has this organisation and area. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    confirm_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Confirmation"];
            };
        };
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
                    "application/json": components["schemas"]["UseOfSolution"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is the use of another organisation. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    decline_use: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declination"];
            };
        };
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
                    "application/json": components["schemas"]["UseOfSolution"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description A source or the organisation itself stands for the use. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_experience: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the use. */
                use_id: string;
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
                    "application/json": components["schemas"]["Experience"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    tell_experience: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperienceContent"];
            };
        };
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
                    "application/json": components["schemas"]["Experience"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_experience: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            204: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    reply_to_experience: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocalizedLine-Input"];
            };
        };
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
                    "application/json": components["schemas"]["Experience"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The solution names no owner. */
            409: {
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    remove_reply: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description Id of the use. */
                use_id: string;
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
                    "application/json": components["schemas"]["Experience"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_vocabularies: {
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
                    "application/json": components["schemas"]["VocabularyList"];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_vocabulary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description See `/v1/vocabularies`. */
                name: string;
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
                    "application/json": components["schemas"]["Vocabulary"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No vocabulary has this name. */
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
