// Made by `npm run api` from ../services/competence-center/contracts/openapi.json; do not edit.
export interface paths {
    "/v1/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Actions
         * @description The plan of one's organisation over all its requests: what is due next comes first.
         */
        get: operations["list_actions"];
        put?: never;
        /**
         * Plan Action
         * @description Plan something without a recommendation, e.g. to close a gap of the self-assessment.
         */
        post: operations["plan_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Actions Table
         * @description The same for a spreadsheet: UTF-8 with a byte order mark, comma separated.
         */
        get: operations["get_actions_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{action_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Action
         * @description For the people whose plan it is, and for who advises on its request.
         */
        get: operations["get_action"];
        /**
         * Change Action
         * @description Word an own action anew; a recommendation keeps its words.
         */
        put: operations["change_action"];
        post?: never;
        /**
         * Remove Action
         * @description Take an own action out of the plan; a recommendation is declined instead.
         */
        delete: operations["remove_action"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{action_id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Report Action Progress
         * @description Answer a recommendation, or say where an action stands. Who recommended it is told.
         */
        put: operations["report_action_progress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/actions/{action_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Recommendation
         * @description Take back what one's unit recommended, while nobody has answered.
         */
        post: operations["withdraw_recommendation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Advice
         * @description Units whose advice the caller states, and those of the organisation for which it advises.
         */
        get: operations["list_advice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Advisory Inbox
         * @description Requests in which a unit of one's organisation has a part, what is due next first.
         */
        get: operations["list_advisory_inbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Advisory Requests
         * @description Those of one's organisation, the newest first; all its people see them.
         */
        get: operations["list_advisory_requests"];
        put?: never;
        /**
         * Submit Advisory Request
         * @description Ask for advice. From now on somebody owns the request until it ends.
         */
        post: operations["submit_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Advisory Request
         * @description Where it stands, who owns it and why, and by when something happens.
         *
         *     Units that the municipality has not agreed to, and coordinators of its Land, see no names and
         *     no texts.
         */
        get: operations["get_advisory_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Advisory Request
         * @description Say that one's unit works on it; the caller is who is asked from now on.
         */
        post: operations["accept_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Request Actions
         * @description What units recommended on a request and what became of it, the first one first.
         */
        get: operations["list_request_actions"];
        put?: never;
        /**
         * Recommend Action
         * @description Recommend a solution, a support offer, knowledge or something else; the municipality
         *     answers.
         */
        post: operations["recommend_action"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer Advisory Request
         * @description Give the answer and say what came of it; it closes after 14 days without an objection.
         */
        post: operations["answer_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Request Attachments
         * @description Files of both sides.
         */
        get: operations["list_request_attachments"];
        put?: never;
        /**
         * Attach To Request
         * @description Attach a file: the body is its content, at most 10 MB, of the kinds that the list names.
         *
         *     Pictures are stored without where and with what they were taken.
         */
        post: operations["attach_to_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/attachments/{attachment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Request Attachment
         * @description Its content, to be saved: no browser shows it as part of the platform.
         */
        get: operations["get_request_attachment"];
        put?: never;
        post?: never;
        /**
         * Remove Request Attachment
         * @description Remove a file of the own side, while the request is open.
         */
        delete: operations["remove_request_attachment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close Advisory Request
         * @description Say that an answered request is done, and what came of it if one sees that otherwise.
         */
        post: operations["close_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Request Consent
         * @description Say anew who may read the request; what was agreed before ends. Nobody may be an answer.
         */
        put: operations["change_request_consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Request Handovers
         * @description Who was to take the request over or to help, and what became of it.
         */
        get: operations["list_request_handovers"];
        put?: never;
        /**
         * Propose Request Handover
         * @description Ask another unit to take the request over, or to help. The municipality has to agree, unless
         *     it has agreed that units of this tier read the request.
         */
        post: operations["propose_request_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/handovers/{handover_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Request Handover
         * @description Help from now on, or own the request instead of who proposed it.
         */
        post: operations["accept_request_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/handovers/{handover_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Agree To Request Handover
         * @description Say whether the other unit may read the request; without that it cannot accept.
         */
        put: operations["agree_to_request_handover"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/handovers/{handover_id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Request Handover
         * @description Leave it with who owns it; the own unit does not see the request any longer.
         */
        post: operations["decline_request_handover"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/lesson-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Lesson Drafts
         * @description What others may learn from a request, for both sides to read before it is released.
         */
        get: operations["list_lesson_drafts"];
        put?: never;
        /**
         * Write Lesson Draft
         * @description Write without names what was learned from a closed request. Words that look like names are
         *     refused once, with `findings`.
         */
        post: operations["write_lesson_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/merging": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge Advisory Request
         * @description End a request that was asked twice; the other one goes on.
         */
        post: operations["merge_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Request Messages
         * @description What both sides wrote; units see their notes, too.
         */
        get: operations["list_request_messages"];
        put?: never;
        /**
         * Write Request Message
         * @description Write to the other side. A request that waits for the municipality goes on.
         */
        post: operations["write_request_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write Request Note
         * @description Write something that stays among the units.
         */
        post: operations["write_request_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause Advisory Request
         * @description Stop the clock while one waits for the municipality, or for somebody else until a day.
         */
        post: operations["pause_advisory_request"];
        /**
         * Resume Advisory Request
         * @description Let the clock run again with the time that was left.
         */
        delete: operations["resume_advisory_request"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline Advisory Request
         * @description Pass it on to who follows, with a reason; also what was accepted can be given back.
         */
        post: operations["decline_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen Advisory Request
         * @description Go on with one that was answered, or was closed at most 90 days ago.
         */
        post: operations["reopen_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/responsible": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Name Responsible Adviser
         * @description Give it to a colleague; the deadlines stay.
         */
        put: operations["name_responsible_adviser"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/routing-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Routing Decisions
         * @description Who was found, when and why, with all units that were looked at.
         */
        get: operations["list_routing_decisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/{request_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Advisory Request
         * @description Take it back; the unit is told.
         */
        post: operations["withdraw_advisory_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-requests/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Advisory Request
         * @description Who would own a request of one's municipality on this topic, and why. Nothing is stored.
         */
        get: operations["preview_advisory_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Advisory Statistics
         * @description Demand, results, times and punctuality in a half-year, of the Land that the caller
         *     coordinates, or of Germany for the federation.
         *
         *     No figure is about fewer than five municipalities, nor can one be computed from the others.
         */
        get: operations["get_advisory_statistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-statistics.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Advisory Statistics Table
         * @description The same figures, one in a row: UTF-8 with a byte order mark, comma separated.
         */
        get: operations["get_advisory_statistics_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/advisory-statistics/codebook.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Advisory Statistics Codebook
         * @description What columns, figures, measures and values of the table mean, and by which rule they are.
         */
        get: operations["get_advisory_statistics_codebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Assessments
         * @description The one of the own organisation; for coordinators of a Land, those shown to it.
         */
        get: operations["list_assessments"];
        put?: never;
        /**
         * Begin Assessment
         * @description Begin the self-assessment of one's municipality, district or association of them.
         *
         *     There is one for each organisation; its people answer it together, and at first nobody else
         *     reads it.
         */
        post: operations["begin_assessment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Assessment
         * @description Who assesses itself, how far it is, and who may read what it holds.
         */
        get: operations["get_assessment"];
        put?: never;
        post?: never;
        /**
         * Delete Assessment
         * @description End it with all answers, notes and held states. It cannot be brought back.
         */
        delete: operations["delete_assessment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Answers
         * @description What the people of the organisation have answered so far, each with its own version.
         */
        get: operations["list_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/answers/{statement_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer Statement
         * @description Answer one statement, as a whole; `If-Match: "v0"` where nobody has.
         *
         *     Two people never overwrite each other: the second one gets 412 and decides.
         */
        put: operations["answer_statement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/carry-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Carry Over
         * @description What would happen to the answers in the newest question set; nothing is changed.
         */
        get: operations["preview_carry_over"];
        put?: never;
        /**
         * Carry Over
         * @description Hold the state as it is and go on in the newest question set.
         *
         *     What finds no place there is listed here and stays in `uncarried` of the self-assessment.
         */
        post: operations["carry_over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Assessment Comparison
         * @description Medians and quartiles of others of the same kind and size class, from five others on.
         *
         *     Only last held states of those who share them count, for two years. There is no ranking.
         */
        get: operations["get_assessment_comparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Assessment Table
         * @description The answers of today for a spreadsheet: UTF-8 with a byte order mark, comma separated.
         */
        get: operations["export_assessment_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/export.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Assessment
         * @description Answers, result and all held states, to take away.
         */
        get: operations["export_assessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Assessment Result
         * @description Means, gaps and three next steps, from the answers of today.
         */
        get: operations["get_assessment_result"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/snapshots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Snapshots
         * @description All held states.
         */
        get: operations["list_snapshots"];
        put?: never;
        /**
         * Hold State
         * @description Hold all answers as they are now, with today's date. A held state never changes.
         */
        post: operations["hold_state"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/snapshots/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Snapshot
         * @description One held state with its result; who does not belong to the organisation gets no notes.
         */
        get: operations["get_snapshot"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{assessment_id}/visibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Assessment Visibility
         * @description Choose who may read held states; work in progress stays with the organisation.
         */
        put: operations["choose_assessment_visibility"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Courses
         * @description Courses of others for people in municipalities, by slug: nobody can buy a better place.
         */
        get: operations["list_courses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses.jsonld": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Courses
         * @description All courses in the words of schema.org: `Course` with `CourseInstance`.
         */
        get: operations["export_courses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Course
         * @description One course.
         */
        get: operations["get_course"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{slug}/schema-org": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Course Schema Org
         * @description A course in the words of schema.org, as it stands in the page for search engines.
         */
        get: operations["get_course_schema_org"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage-gaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Coverage Gaps
         * @description Municipalities of a Land, and on which topics no unit near them takes their requests.
         *
         *     Near is the own municipality, Verband, Kreis or Land. The federation helps everywhere, so it
         *     fills no gap.
         */
        get: operations["list_coverage_gaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage-gaps.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Coverage Gaps Table
         * @description All of them for a spreadsheet: UTF-8 with a byte order mark, comma separated.
         */
        get: operations["get_coverage_gaps_table"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/coverage-gaps.geojson": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Locate Coverage Gaps
         * @description All of them for a map: WGS 84, longitude before latitude (RFC 7946).
         */
        get: operations["locate_coverage_gaps"];
        put?: never;
        post?: never;
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
    "/v1/kept-support-offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Kept Support Offers
         * @description Offers that the caller may change, whatever their status, those due for review first.
         */
        get: operations["list_kept_support_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/learning-paths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Learning Paths
         * @description Courses and readings in an order, for one role each.
         */
        get: operations["list_learning_paths"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lesson-drafts/{draft_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Released Lesson
         * @description A released lesson, for the services of the platform; nothing says whose it is.
         */
        get: operations["get_released_lesson"];
        /**
         * Change Lesson Draft
         * @description Word it anew; then it has to be checked anew.
         */
        put: operations["change_lesson_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lesson-drafts/{draft_id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check Lesson Draft
         * @description Say as a second adviser that it names nobody and is right, or object.
         */
        post: operations["check_lesson_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lesson-drafts/{draft_id}/consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Answer Lesson Draft
         * @description Release what was checked, refuse, or take the consent back: then it disappears again.
         */
        put: operations["answer_lesson_draft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lesson-drafts/{draft_id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw Lesson Draft
         * @description Take a draft back before it is released.
         */
        post: operations["withdraw_lesson_draft"];
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
    "/v1/public-services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Public Services
         * @description The support offers as CPSV-AP 3.2, page by page.
         *
         *     A `dcat:Dataset` with one `cpsv:PublicService` for each listed offer. The `Link` header and
         *     `hydra:next` lead to the next page.
         */
        get: operations["get_public_services"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public-services.{suffix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Public Services As
         * @description The support offers as CPSV-AP 3.2 in the form that the address names.
         */
        get: operations["get_public_services_as"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/question-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Question Sets
         * @description All published versions; none is ever changed or taken away.
         */
        get: operations["list_question_sets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/question-sets/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Question Set
         * @description Dimensions, statements and what each level means there, in both languages.
         */
        get: operations["get_question_set"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rerouting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Rerouting
         * @description Open requests of a Land that another unit would own by its rules and units of today.
         *
         *     Nothing moves by itself. Requests are cards without names.
         */
        get: operations["preview_rerouting"];
        put?: never;
        /**
         * Reroute Requests
         * @description Give requests to the units that the preview showed: one after the other, never half.
         *
         *     Who asked and both units are told. What has changed since the preview stays where it is.
         */
        post: operations["reroute_requests"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Routing Policies
         * @description By which rules requests of a Land are routed: now, before, and from when on differently.
         */
        get: operations["list_routing_policies"];
        put?: never;
        /**
         * State Routing Policy
         * @description State rules that hold from a later day on. What is decided by then stays as it is.
         */
        post: operations["state_routing_policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-policies/{policy_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Routing Policy
         * @description The rules that a Land has stated for one day and what follows.
         */
        get: operations["get_routing_policy"];
        put?: never;
        post?: never;
        /**
         * Remove Routing Policy
         * @description Take back rules that do not hold yet.
         */
        delete: operations["remove_routing_policy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-policies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Routing Policy
         * @description Whose requests would go elsewhere under new rules. Nothing is stored.
         */
        post: operations["preview_routing_policy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/routing-simulation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Simulate Routing
         * @description What would happen to a request of this place on this topic, and why. Nothing is stored.
         */
        get: operations["simulate_routing"];
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
         * @description Pages of units, of their offers and of courses in both languages, for search engines.
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
        /**
         * Add Support Offer
         * @description Publish an offer: members of the organisation that runs the unit, its Land, editors.
         */
        post: operations["add_support_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Support Offers Csv
         * @description All offers that the list would show for this query, as a table.
         *
         *     Written while it is read, from one state of the database. What breaks off in the middle ends
         *     without the last chunk, which every HTTP client reports.
         */
        get: operations["export_support_offers_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Support Offers Jsonl
         * @description All offers that the list would show for this query, complete, each a line of JSON.
         *
         *     `{"type": "support_offer", "support_offer": …}` as its own address tells it; the last line is
         *     `{"type": "end", "count": …, "feed_cursor": …}`. Everything comes from one state of the
         *     database, and `GET /v1/events?cursor=…` continues it without a gap.
         */
        get: operations["export_support_offers_jsonl"];
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
        /**
         * Change Support Offer
         * @description State anew what an offer is; what is left out is not stated any more.
         *
         *     What the organisation of the unit states counts as assured. An offer that ends gets the status
         *     `defunct` and stays at its address.
         */
        put: operations["change_support_offer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers/{slug}.{suffix}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Support Offer Cpsv As
         * @description The same in the form that the address names.
         */
        get: operations["get_support_offer_cpsv_as"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers/{slug}/assurance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assure Support Offer
         * @description Say that everything is still correct, so that nobody is asked for another while.
         */
        post: operations["assure_support_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers/{slug}/cpsv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Support Offer Cpsv
         * @description A support offer as a `cpsv:PublicService` of CPSV-AP 3.2.
         */
        get: operations["get_support_offer_cpsv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/support-offers/{slug}/variants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add Offer Variant
         * @description Word a nationwide offer for the own Land: its coordinators.
         *
         *     People of that Land see the variant instead. Its words, address and unit are the Land's; who can
         *     have the offer, what it costs and until when stay with the nationwide one, whose later changes
         *     reach every field that the variant does not state itself. Change it as any other offer.
         */
        post: operations["add_offer_variant"];
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
        /**
         * Enter Unit
         * @description Enter a unit of the own organisation; a Land's coordinator enters those of its area.
         */
        post: operations["enter_unit"];
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
        /**
         * Change Unit
         * @description State anew what a unit is: its organisation's administrators, its Land's coordinators.
         *
         *     `If-Match` is `"v"` with the `version` of the unit.
         */
        put: operations["change_unit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{slug}/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Advice
         * @description From where a unit takes requests and on what, when it works, and who advises there.
         *
         *     Where nothing was stated yet, `version` is 0 and no requests are taken.
         */
        get: operations["get_advice"];
        /**
         * State Advice
         * @description State it anew as a whole. Absences of those who still advise there stay.
         */
        put: operations["state_advice"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{slug}/advice/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * State Absence
         * @description Say on which days an adviser is away, and who stands in.
         */
        post: operations["state_absence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{slug}/advice/absences/{absence_id}": {
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
         * Remove Absence
         * @description Take an absence back.
         */
        delete: operations["remove_absence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/units/{slug}/advice/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Departure
         * @description Which requests wait for an adviser, and which colleague would take over each.
         */
        get: operations["preview_departure"];
        put?: never;
        /**
         * Depart
         * @description Take an adviser off a unit: colleagues get what waits for that person, all at once.
         */
        post: operations["depart"];
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
        /** AbsenceEntry */
        AbsenceEntry: {
            /** Deputy Id */
            deputy_id: string | null;
            /**
             * From On
             * Format: date
             */
            from_on: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Until On
             * Format: date
             */
            until_on: string;
        };
        /**
         * AbsenceForm
         * @description Days on which an adviser of the unit is away, both included.
         */
        AbsenceForm: {
            /**
             * Deputy Id
             * @description Another adviser of the unit, who stands in.
             */
            deputy_id?: string | null;
            /**
             * From On
             * Format: date
             * @example 2026-12-21
             */
            from_on: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Until On
             * Format: date
             * @example 2027-01-04
             */
            until_on: string;
        };
        /**
         * ActionItem
         * @description An action as both sides see it.
         */
        ActionItem: {
            cost_band: components["schemas"]["CostBand"] | null;
            /** Dimension */
            dimension: string | null;
            /** Due On */
            due_on: string | null;
            /** Ended At */
            ended_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is By Own Unit
             * @description Whether a unit of the caller recommended it.
             */
            is_by_own_unit: boolean;
            /** Is Overdue */
            is_overdue: boolean;
            kind: components["schemas"]["ActionKind"];
            /**
             * Reason
             * @description Why it is blocked or declined.
             */
            reason: string | null;
            /** @description On which it was recommended; null for own ones. */
            request: components["schemas"]["RequestRef"] | null;
            /**
             * Responsible
             * @description A role; null for advisers.
             */
            responsible: string | null;
            state: components["schemas"]["ActionState"];
            target: components["schemas"]["Target"] | null;
            /** Text */
            text: string | null;
            /** Title */
            title: string;
            /** @description Who recommended it; null for own ones. */
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"] | null;
            /** Version */
            version: number;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /**
         * ActionKind
         * @description What an action points at.
         * @enum {string}
         */
        ActionKind: "solution" | "support_offer" | "knowledge" | "free";
        /** ActionList */
        ActionList: {
            /** Items */
            items: components["schemas"]["ActionItem"][];
        };
        /**
         * ActionState
         * @enum {string}
         */
        ActionState: "proposed" | "planned" | "in_progress" | "blocked" | "done" | "already_done" | "declined" | "withdrawn";
        /**
         * AdviceDetail
         * @description What a unit states about its advice, for who keeps the unit and who works there.
         */
        AdviceDetail: {
            /**
             * Absences
             * @description From today on.
             */
            absences: components["schemas"]["AbsenceEntry"][];
            /** Advisers */
            advisers: components["schemas"]["AdviserEntry"][];
            /** Areas */
            areas: components["schemas"]["AdvisedArea"][];
            /** Capacity */
            capacity: number;
            /**
             * Holiday Land
             * @description Null as long as nothing was stated.
             */
            holiday_land: string | null;
            /** Hours */
            hours: components["schemas"]["ServiceHours"][];
            /** Is Open */
            is_open: boolean;
            /**
             * May State
             * @description Whether the caller may state it anew.
             */
            may_state: boolean;
            /**
             * Organization Id
             * @description Whose people advise there.
             */
            organization_id: string | null;
            /** Topics */
            topics: string[];
            /** Unit Name */
            unit_name: string;
            /** Unit Slug */
            unit_slug: string;
            /**
             * Version
             * @description 0 as long as nothing was stated.
             */
            version: number;
        };
        /**
         * AdviceForm
         * @description All that is stated about the advice of a unit; what is left out is no longer so.
         * @example {
         *       "advisers": [
         *         {
         *           "is_lead": true,
         *           "person_id": "019ab1c2-0000-7000-8000-0000000000a1"
         *         }
         *       ],
         *       "areas": [
         *         {
         *           "area_key": "06",
         *           "from_on": "2026-12-01"
         *         },
         *         {
         *           "area_key": "06412",
         *           "from_on": "2026-12-01",
         *           "is_excluded": true
         *         }
         *       ],
         *       "capacity": 20,
         *       "holiday_land": "06",
         *       "hours": [
         *         {
         *           "closes": "16:00",
         *           "opens": "09:00",
         *           "weekday": 1
         *         }
         *       ],
         *       "is_open": true,
         *       "topics": [
         *         "mobilitaet-verkehr"
         *       ]
         *     }
         */
        AdviceForm: {
            /** Advisers */
            advisers?: components["schemas"]["AdviserEntry"][];
            /** Areas */
            areas?: components["schemas"]["AdvisedArea"][];
            /**
             * Capacity
             * @description Open requests that it can carry at once.
             */
            capacity: number;
            /**
             * Holiday Land
             * @description Land whose public holidays it keeps.
             */
            holiday_land: string;
            /** Hours */
            hours: components["schemas"]["ServiceHours"][];
            /**
             * Is Open
             * @description Whether it takes requests now.
             */
            is_open: boolean;
            /**
             * Topics
             * @description On which it advises; none are all.
             */
            topics?: string[];
        };
        /**
         * AdvisedArea
         * @description The nearest area that is named decides: a municipality before its Kreis, that before its
         *     Land. The days are included.
         */
        AdvisedArea: {
            /**
             * Area Key
             * @description Null for all of Germany.
             * @example 06412
             */
            area_key: string | null;
            /**
             * From On
             * Format: date
             */
            from_on: string;
            /**
             * Is Excluded
             * @description Takes no requests from there.
             * @default false
             */
            is_excluded: boolean;
            /**
             * Until On
             * @description Null for as long as nothing else is said.
             */
            until_on?: string | null;
        };
        /**
         * AdviserEntry
         * @description A person by the id in the memberships of the unit's organisation.
         */
        AdviserEntry: {
            /**
             * Is Lead
             * @description Who is asked where nobody else answers.
             * @default false
             */
            is_lead: boolean;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /** AdvisoryStatistics */
        AdvisoryStatistics: {
            /** Counts */
            counts: components["schemas"]["StatisticsCount"][];
            /**
             * Land
             * @description Null for all of Germany.
             */
            land: string | null;
            /**
             * Least Municipalities
             * @description No figure is about fewer; what is, and what would give it away, is null.
             */
            least_municipalities: number;
            period: components["schemas"]["Period"];
            /**
             * Periods
             * @description The last ones that have ended, the newest first.
             */
            periods: components["schemas"]["Period"][];
            /** Punctuality */
            punctuality: components["schemas"]["StatisticsPunctuality"][];
            /** Times */
            times: components["schemas"]["StatisticsTime"][];
        };
        /**
         * Answer
         * @description An answer as it is now.
         */
        Answer: {
            /**
             * Answered At
             * Format: date-time
             */
            answered_at: string;
            /**
             * Current Level
             * @description Ist: where you are today.
             */
            current_level?: number | null;
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Is By You
             * @description Whether the caller gave it, or somebody else there.
             */
            is_by_you: boolean;
            /**
             * Not Applicable Because
             * @description Why the statement does not apply; then there are no levels. To who may not read the reason of a held state, it is “–”.
             */
            not_applicable_because?: string | null;
            /**
             * Note
             * @example Der Entwurf liegt beim Hauptamt.
             */
            note?: string | null;
            /**
             * Statement Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            statement_id: string;
            /**
             * Target Level
             * @description Soll: where you want to be in two to three years.
             */
            target_level?: number | null;
            /**
             * Version
             * @description Send it as `If-Match: "v…"`; "v0" while there is none.
             */
            version: number;
        };
        /**
         * AnswerContent
         * @description An answer as a whole: what is left out is no longer answered.
         */
        AnswerContent: {
            /**
             * Current Level
             * @description Ist: where you are today.
             */
            current_level?: number | null;
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Not Applicable Because
             * @description Why the statement does not apply; then there are no levels. To who may not read the reason of a held state, it is “–”.
             */
            not_applicable_because?: string | null;
            /**
             * Note
             * @example Der Entwurf liegt beim Hauptamt.
             */
            note?: string | null;
            /**
             * Target Level
             * @description Soll: where you want to be in two to three years.
             */
            target_level?: number | null;
        };
        /** AnswerForm */
        AnswerForm: {
            /** Author Name */
            author_name?: string | null;
            outcome: components["schemas"]["Outcome"];
            /** Text */
            text: string;
        };
        /** AnswerList */
        AnswerList: {
            /** Items */
            items: components["schemas"]["Answer"][];
            /**
             * Set Version
             * @description Of a question set.
             * @example 1.0
             */
            set_version: string;
        };
        /**
         * AssessmentExport
         * @description Everything that the platform holds of a self-assessment.
         */
        AssessmentExport: {
            /** Answers */
            answers: components["schemas"]["HeldAnswer"][];
            assessment: components["schemas"]["AssessmentSummary"];
            /**
             * Exported At
             * Format: date-time
             */
            exported_at: string;
            result: components["schemas"]["AssessmentResult"];
            /** Snapshots */
            snapshots: components["schemas"]["Snapshot"][];
        };
        /**
         * AssessmentResult
         * @description `next_steps` are at most three: the largest gap first, then the lowest level, then in the
         *     order of the set.
         */
        AssessmentResult: {
            /** Answered */
            answered: number;
            /** Dimensions */
            dimensions: components["schemas"]["DimensionResult"][];
            /** Next Steps */
            next_steps: components["schemas"]["NextStep"][];
            /**
             * Set Version
             * @description Of a question set.
             * @example 1.0
             */
            set_version: string;
            /** Statements */
            statements: number;
        };
        /**
         * AssessmentSummary
         * @description A self-assessment without its answers.
         */
        AssessmentSummary: {
            /**
             * Answered
             * @description Statements; null for who sees held states alone.
             */
            answered: number | null;
            /** Area Key */
            area_key: string | null;
            /**
             * Begun At
             * Format: date-time
             */
            begun_at: string;
            /**
             * Current Set Version
             * @description Answers can be carried over to it.
             * @example 1.0
             */
            current_set_version: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Compared */
            is_compared: boolean;
            /** Is Own */
            is_own: boolean;
            /** Is Shown To Land */
            is_shown_to_land: boolean;
            last_snapshot: components["schemas"]["SnapshotRef"] | null;
            /**
             * May Decide
             * @description Whether the caller chooses who reads it, and ends it.
             */
            may_decide: boolean;
            /** @description Null while it is not known here. */
            organization: components["schemas"]["OrganizationRef"] | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Organization Kind
             * @description Id in the vocabulary `organization-kinds`.
             */
            organization_kind: string;
            /**
             * Set Version
             * @description Of a question set.
             * @example 1.0
             */
            set_version: string;
            /** Statements */
            statements: number;
            /** Uncarried */
            uncarried: components["schemas"]["UncarriedAnswer"][];
            /** Version */
            version: number;
        };
        /**
         * AssessmentVisibility
         * @description Who may read held states, besides the people of the organisation itself.
         */
        AssessmentVisibility: {
            /**
             * Is Compared
             * @description In medians and quartiles of at least five others; nobody sees whose they are.
             */
            is_compared: boolean;
            /**
             * Is Shown To Land
             * @description To the coordinators of the own Land: levels, without notes and evidence.
             */
            is_shown_to_land: boolean;
        };
        /**
         * AssignmentItem
         * @description The part of one unit.
         */
        AssignmentItem: {
            /** Accepted At */
            accepted_at: string | null;
            /**
             * Acknowledge By
             * Format: date-time
             */
            acknowledge_by: string;
            /** Answer By */
            answer_by: string | null;
            /** Ended At */
            ended_at: string | null;
            /** First Answered At */
            first_answered_at: string | null;
            /**
             * Offered At
             * Format: date-time
             */
            offered_at: string;
            refusal: components["schemas"]["Refusal"] | null;
            /** Refusal Text */
            refusal_text: string | null;
            /** Resolve By */
            resolve_by: string | null;
            role: components["schemas"]["AssignmentRole"];
            state: components["schemas"]["AssignmentState"];
            tier: components["schemas"]["Tier"];
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Update By */
            update_by: string | null;
        };
        /**
         * AssignmentRole
         * @description The lead owns the request; supporters see it and help.
         * @enum {string}
         */
        AssignmentRole: "lead" | "support";
        /**
         * AssignmentState
         * @enum {string}
         */
        AssignmentState: "offered" | "accepted" | "declined" | "lapsed" | "released";
        /** AttachmentItem */
        AttachmentItem: {
            /**
             * Attached At
             * Format: date-time
             */
            attached_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Open
             * @description Whether its content can be fetched: an infected one never, an unscanned one only where no scanner is set up.
             */
            is_open: boolean;
            /**
             * Is Own
             * @description Whether the caller's side attached it and may remove it.
             */
            is_own: boolean;
            /** Media Type */
            media_type: string;
            /** Name */
            name: string;
            scan_state: components["schemas"]["ScanState"];
            /** Size Bytes */
            size_bytes: number;
            /** @description Null where the municipality attached it. */
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"] | null;
        };
        /**
         * AttachmentList
         * @description The first one first.
         */
        AttachmentList: {
            /**
             * Accepted
             * @description Endings of names that are taken.
             */
            accepted: string[];
            /** Items */
            items: components["schemas"]["AttachmentItem"][];
            /**
             * Limit Bytes
             * @description Of one file.
             */
            limit_bytes: number;
        };
        /**
         * CandidateFact
         * @description A unit that was looked at, as it was then.
         */
        CandidateFact: {
            /** Area Key */
            area_key: string | null;
            /** Capacity */
            capacity: number;
            /** Load */
            load: number;
            /** Name */
            name: string;
            /** Slug */
            slug: string;
            tier: components["schemas"]["Tier"];
            verdict: components["schemas"]["competence_center__routing__deciding__Verdict"];
        };
        /**
         * CandidateItem
         * @description A unit that was looked at, and what became of it.
         */
        CandidateItem: {
            /**
             * Area Key
             * @description By which area it does; null for all of Germany.
             */
            area_key: string | null;
            /** @description From which it serves the place. */
            tier: components["schemas"]["Tier"];
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            verdict: components["schemas"]["competence_center__routing__deciding__Verdict"];
        };
        /**
         * CarryOver
         * @description What happens, or has happened, to the answers in the newest set.
         */
        CarryOver: {
            /** Carried */
            carried: number;
            /**
             * From Version
             * @description Of a question set.
             * @example 1.0
             */
            from_version: string;
            /**
             * New Statements
             * @description To answer for the first time.
             */
            new_statements: string[];
            /**
             * To Version
             * @description Of a question set.
             * @example 1.0
             */
            to_version: string;
            /** Uncarried */
            uncarried: components["schemas"]["UncarriedAnswer"][];
        };
        /**
         * CheckForm
         * @description The second pair of eyes: fine, or an objection.
         */
        CheckForm: {
            /**
             * Objection
             * @description What has to change; null where all is fine.
             */
            objection?: string | null;
        };
        /**
         * ChosenMove
         * @description As the preview showed it; whatever is different by now is not moved.
         */
        ChosenMove: {
            /**
             * Request Id
             * Format: uuid
             */
            request_id: string;
            /**
             * To Unit
             * @description Short stable name, as in the address of the page.
             */
            to_unit: string;
            /** Version */
            version: number;
        };
        /** ClosingForm */
        ClosingForm: {
            /** @description What came of it, if seen otherwise. */
            outcome?: components["schemas"]["Outcome"] | null;
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
        /** ComparedDimension */
        ComparedDimension: {
            /**
             * Dimension Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            dimension_id: string;
            /** @description Null while too few others have answered it. */
            others: components["schemas"]["Quartiles"] | null;
            /** Own Mean */
            own_mean: number | null;
        };
        /**
         * Comparison
         * @description Never a ranking: how others of the same kind and size class stand, from held states.
         */
        Comparison: {
            /** Dimensions */
            dimensions: components["schemas"]["ComparedDimension"][];
            /** Needed */
            needed: number;
            /** Organization Kind */
            organization_kind: string;
            /**
             * Others
             * @description How many others share a state; 0 stands for fewer than five.
             */
            others: number;
            /**
             * Size Class
             * @description Id in the vocabulary `size-classes`; null where no population is known.
             */
            size_class: string | null;
        };
        /**
         * Verdict
         * @enum {string}
         */
        competence_center__eligibility__judging__Verdict: "eligible" | "not_eligible" | "unknown";
        /**
         * Verdict
         * @description What became of a unit that serves the place, or nearly does.
         * @enum {string}
         */
        competence_center__routing__deciding__Verdict: "chosen" | "behind" | "asked" | "full" | "away" | "other_topic" | "tier_left_out" | "excluded";
        /** UnitRef */
        competence_center__routing__schemas__UnitRef: {
            /** Name */
            name: string;
            /** Slug */
            slug: string;
        };
        /**
         * UnitRef
         * @description The unit that makes the offer.
         */
        competence_center__support_offers__schemas__UnitRef: {
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /** Slug */
            slug: string;
        };
        /**
         * Confidence
         * @description A: official data. B and V: read in a public source. S: the programme's own text.
         * @enum {string}
         */
        Confidence: "A" | "B" | "V" | "S";
        /** ConsentChange */
        ConsentChange: {
            /**
             * Text Version
             * @description Of the words that were agreed to, as in the preview.
             */
            text_version: string;
            /** Tiers */
            tiers: components["schemas"]["Tier"][];
            /**
             * Units
             * @description Single units besides, by slug.
             */
            units?: string[];
        };
        /**
         * ConsentForm
         * @description Who may read the request: units of these tiers, whoever owns it. Others see a card.
         */
        ConsentForm: {
            /**
             * Text Version
             * @description Of the words that were agreed to, as in the preview.
             */
            text_version: string;
            /** Tiers */
            tiers: components["schemas"]["Tier"][];
        };
        /**
         * ConsentState
         * @description What the municipality agrees to at present.
         */
        ConsentState: {
            /**
             * Is Owner Covered
             * @description Whether the present owner may read the request.
             */
            is_owner_covered: boolean;
            /** Tiers */
            tiers: components["schemas"]["Tier"][];
            /** Units */
            units: components["schemas"]["competence_center__routing__schemas__UnitRef"][];
        };
        /** ConsentText */
        ConsentText: {
            text: components["schemas"]["Label"];
            /** Version */
            version: string;
        };
        /**
         * Cost
         * @enum {string}
         */
        Cost: "free" | "paid";
        /**
         * CostAnswer
         * @description `cost` as a filter: what nobody has said can be asked for too.
         * @enum {string}
         */
        CostAnswer: "free" | "paid" | "unknown";
        /**
         * CostBand
         * @description What an action costs the municipality in the first year, in euros, roughly.
         * @enum {string}
         */
        CostBand: "none" | "up_to_10000" | "up_to_50000" | "up_to_250000" | "more";
        /**
         * CourseItem
         * @description A course of somebody else.
         * @example {
         *       "checked_on": "2026-11-22",
         *       "cost": "free",
         *       "description": {
         *         "de": "Wie offene Daten entstehen.",
         *         "en": "How open data come about."
         *       },
         *       "dimensions": [
         *         {
         *           "id": "data",
         *           "name": {
         *             "de": "Daten und Infrastruktur",
         *             "en": "Data and infrastructure"
         *           }
         *         }
         *       ],
         *       "id": "01936f2e-6f6c-7d5e-9f7a-3f2f6f0f8a12",
         *       "lands": [],
         *       "languages": [
         *         "de"
         *       ],
         *       "mode": "self_paced",
         *       "name": "Daten öffnen",
         *       "provider": {
         *         "name": "Beispielakademie"
         *       },
         *       "roles": [
         *         "project_lead",
         *         "it"
         *       ],
         *       "slug": "daten-oeffnen",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-22",
         *           "confidence": "V",
         *           "label": "Website der Beispielakademie",
         *           "url": "https://akademie.example/daten"
         *         }
         *       ],
         *       "url": "https://akademie.example/daten",
         *       "version": 1,
         *       "workload": "PT40H"
         *     }
         */
        CourseItem: {
            /** @description What those get who finish it; null: not known. */
            certificate: components["schemas"]["LocalizedText"] | null;
            /**
             * Checked On
             * Format: date
             * @description Day on which a person last looked at the facts.
             */
            checked_on: string;
            /** @description Null: not known. */
            cost: components["schemas"]["Cost"] | null;
            description: components["schemas"]["LocalizedText"];
            /**
             * Dimensions
             * @description What it is about.
             */
            dimensions: components["schemas"]["DimensionRef"][];
            fees_description: components["schemas"]["LocalizedText"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Lands
             * @description Keys of the Länder whose people may take it; empty for all.
             */
            lands: string[];
            /**
             * Languages
             * @description BCP 47.
             */
            languages: string[];
            /**
             * License Spdx
             * @description Of its material; null: not known.
             */
            license_spdx: string | null;
            /** @description How it is held; null: not known. */
            mode: components["schemas"]["Mode"] | null;
            /** Name */
            name: string;
            provider: components["schemas"]["Provider"];
            /**
             * Roles
             * @description For whom it is useful.
             */
            roles: components["schemas"]["Role"][];
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /**
             * Url
             * @description Of the course, or else of the platform that holds it.
             */
            url: string | null;
            /** Version */
            version: number;
            /**
             * Workload
             * @description How long it takes, as a duration of ISO 8601; null: not known.
             * @example PT40H
             */
            workload: string | null;
        };
        /** CoursePage */
        CoursePage: {
            /**
             * Dimensions
             * @description All that a course can be about.
             */
            dimensions: components["schemas"]["DimensionRef"][];
            /** Facets */
            facets: components["schemas"]["Facet"][];
            /** Items */
            items: components["schemas"]["CourseItem"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** CoveredArea */
        CoveredArea: {
            /** Area Key */
            area_key: string;
            /** Name */
            name: string;
        };
        /**
         * Deadlines
         * @description In working days of the unit, from the day after the offer on; news from the last one on.
         */
        Deadlines: {
            /**
             * Acknowledge Days
             * @default 2
             */
            acknowledge_days: number;
            /**
             * Answer Days
             * @default 5
             */
            answer_days: number;
            /**
             * Resolve Days
             * @default 30
             */
            resolve_days: number;
            /**
             * Update Days
             * @default 10
             */
            update_days: number;
        };
        /**
         * DecisionItem
         * @description Who was found and why.
         */
        DecisionItem: {
            because: components["schemas"]["PlacedBecause"];
            /** Candidates */
            candidates: components["schemas"]["CandidateFact"][];
            /**
             * Decided At
             * Format: date-time
             */
            decided_at: string;
            /** Is Last Resort */
            is_last_resort: boolean;
            /** Policy Id */
            policy_id: string | null;
            reason: components["schemas"]["Label"];
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
        };
        /**
         * DecisionList
         * @description The first one first.
         */
        DecisionList: {
            /** Items */
            items: components["schemas"]["DecisionItem"][];
        };
        /** DepartureDone */
        DepartureDone: {
            /**
             * Handed Over
             * @description Requests that a colleague has now.
             */
            handed_over: number;
            /**
             * Left To Unit
             * @description Those for which nobody is there.
             */
            left_to_unit: number;
            /**
             * Version
             * @description Of the advice.
             */
            version: number;
        };
        /** DepartureForm */
        DepartureForm: {
            /**
             * New Lead Id
             * @description Needed where the lead leaves.
             */
            new_lead_id?: string | null;
            /**
             * Person Id
             * Format: uuid
             * @description An adviser of the unit, who leaves.
             */
            person_id: string;
            /**
             * Successors
             * @description Where it shall be somebody else than the preview says.
             */
            successors?: components["schemas"]["Successor"][];
        };
        /**
         * DeparturePreview
         * @description What would happen now. Nothing is stored.
         */
        DeparturePreview: {
            /**
             * Is Lead
             * @description Whether somebody else has to lead the unit.
             */
            is_lead: boolean;
            /**
             * May Leave
             * @description False for the last adviser of a unit that takes requests: close it first.
             */
            may_leave: boolean;
            /**
             * Parts
             * @description By number.
             */
            parts: components["schemas"]["PartToHandOver"][];
            /**
             * Stands In
             * @description Absences of colleagues that lose their deputy.
             */
            stands_in: number;
            /**
             * Version
             * @description Of the advice, for `If-Match`.
             */
            version: number;
        };
        /** Dimension */
        Dimension: {
            /** Action Fields */
            action_fields: string[];
            /**
             * Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            id: string;
            name: components["schemas"]["Label"];
            question: components["schemas"]["Label"];
            /** Solution Types */
            solution_types: string[];
            /** Statements */
            statements: components["schemas"]["Statement"][];
            /** Support Kinds */
            support_kinds: string[];
        };
        /**
         * DimensionRef
         * @description A dimension of the self-assessment.
         */
        DimensionRef: {
            /**
             * Id
             * @description The same in `/v1/question-sets`.
             */
            id: string;
            name: components["schemas"]["Label"];
        };
        /**
         * DimensionResult
         * @description Means of the answered statements of a dimension; null where none is answered.
         */
        DimensionResult: {
            /**
             * Answered
             * @description With a level, or a reason why it does not apply.
             */
            answered: number;
            /** Current Mean */
            current_mean: number | null;
            /**
             * Dimension Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            dimension_id: string;
            /**
             * Gap
             * @description Mean of target minus current where both are given.
             */
            gap: number | null;
            /** Not Applicable */
            not_applicable: number;
            /** Statements */
            statements: number;
            /** Target Mean */
            target_mean: number | null;
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
            verdict: components["schemas"]["competence_center__eligibility__judging__Verdict"];
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
         * Evidence
         * @description Where an answer can be looked up.
         */
        Evidence: {
            /** Label */
            label: string;
            /** Url */
            url?: string | null;
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
        /** GapFeature */
        GapFeature: {
            geometry: components["schemas"]["Point"];
            properties: components["schemas"]["GapProperties"];
            /**
             * Type
             * @default Feature
             * @constant
             */
            type: "Feature";
        };
        /**
         * GapMap
         * @description One point for each municipality with a gap, by key.
         */
        GapMap: {
            /** Features */
            features: components["schemas"]["GapFeature"][];
            /**
             * Type
             * @default FeatureCollection
             * @constant
             */
            type: "FeatureCollection";
        };
        /**
         * GapPage
         * @description Municipalities with a gap, by key.
         */
        GapPage: {
            /**
             * By Topic
             * @description In the order of the vocabulary, all topics.
             */
            by_topic: components["schemas"]["TopicGap"][];
            /** Items */
            items: components["schemas"]["MunicipalityGap"][];
            /**
             * Municipalities
             * @description All of the Land.
             */
            municipalities: number;
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** GapProperties */
        GapProperties: {
            /** Area Key */
            area_key: string;
            /**
             * Missing
             * @description On so many topics nobody near it advises.
             */
            missing: number;
            /** Name */
            name: string;
        };
        /** HandoverConsent */
        HandoverConsent: {
            /** Is Agreed */
            is_agreed: boolean;
            /**
             * Text Version
             * @description Of the words that were agreed to, as in the preview.
             */
            text_version: string;
        };
        /**
         * HandoverItem
         * @description What a unit proposed and what became of it.
         */
        HandoverItem: {
            /**
             * Answered At
             * @description When the municipality agreed or did not.
             */
            answered_at: string | null;
            from_unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["HandoverKind"];
            /**
             * Proposed At
             * Format: date-time
             */
            proposed_at: string;
            /**
             * Reason
             * @description Null where the caller sees a card of the request.
             */
            reason: string | null;
            /** Refusal Text */
            refusal_text: string | null;
            state: components["schemas"]["HandoverState"];
            to_unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
        };
        /**
         * HandoverKind
         * @description Whether the other unit shall own the request, or help who owns it.
         * @enum {string}
         */
        HandoverKind: "transfer" | "joint";
        /**
         * HandoverList
         * @description The first one first.
         */
        HandoverList: {
            /** Items */
            items: components["schemas"]["HandoverItem"][];
        };
        /** HandoverRefusal */
        HandoverRefusal: {
            /** Text */
            text?: string | null;
        };
        /**
         * HandoverState
         * @enum {string}
         */
        HandoverState: "proposed" | "agreed" | "not_agreed" | "accepted" | "declined" | "expired";
        /**
         * HeldAnswer
         * @description An answer to one statement, as it was when the state was held.
         */
        HeldAnswer: {
            /**
             * Current Level
             * @description Ist: where you are today.
             */
            current_level?: number | null;
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Not Applicable Because
             * @description Why the statement does not apply; then there are no levels. To who may not read the reason of a held state, it is “–”.
             */
            not_applicable_because?: string | null;
            /**
             * Note
             * @example Der Entwurf liegt beim Hauptamt.
             */
            note?: string | null;
            /**
             * Statement Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            statement_id: string;
            /**
             * Target Level
             * @description Soll: where you want to be in two to three years.
             */
            target_level?: number | null;
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
         * Inbox
         * @description `awaiting` counts those in which it is the own units' turn, `overdue` the late ones.
         */
        Inbox: {
            /** Awaiting */
            awaiting: number;
            /** Items */
            items: components["schemas"]["InboxItem"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Overdue */
            overdue: number;
            /** Total */
            total: number;
        };
        /**
         * InboxItem
         * @description A request as the inbox of the own units shows it.
         */
        InboxItem: {
            /**
             * Act By
             * @description By when the own unit has to do something; null where it is not its turn.
             */
            act_by: string | null;
            /**
             * Due At
             * @description When it moves on by itself; null where it waits for the municipality or has ended.
             */
            due_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Mine
             * @description Whether the caller is asked first in the own unit.
             */
            is_mine: boolean;
            /** Is Overdue */
            is_overdue: boolean;
            /**
             * Land
             * @description Two digits.
             */
            land: string;
            /** Number */
            number: number;
            /**
             * Organization
             * @description Name of who asks.
             */
            organization: string | null;
            own_part: components["schemas"]["AssignmentItem"];
            /** @description Who owns it, or owned it last. */
            owner: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Phase */
            phase: string | null;
            /**
             * Size Class
             * @description Of the vocabulary `size-classes`.
             */
            size_class: string | null;
            state: components["schemas"]["RequestState"];
            /** Subject */
            subject: string | null;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Topic */
            topic: string;
            /** Version */
            version: number;
            waits: components["schemas"]["PauseItem"] | null;
        };
        /**
         * KeptOffer
         * @description An offer in the list of who keeps it.
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
        KeptOffer: {
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
            /** Is Review Due */
            is_review_due: boolean;
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
            /**
             * Next Review On
             * Format: date
             */
            next_review_on: string;
            /** @description Why it is listed for `area`, one sentence; null without `area`. */
            reason: components["schemas"]["Label"] | null;
            /** @description How often the deadline comes again. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /** Review Interval Months */
            review_interval_months: number;
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
            unit: components["schemas"]["competence_center__support_offers__schemas__UnitRef"];
            /**
             * Unreachable Since
             * @description First of several days on which `url` was not reached; null while it is.
             */
            unreachable_since: string | null;
            /** Url */
            url: string | null;
            /** Valid From */
            valid_from: string | null;
            /**
             * Valid To
             * @description Last day; lists leave out what has ended.
             */
            valid_to: string | null;
            /** Version */
            version: number;
        };
        /** KeptOfferPage */
        KeptOfferPage: {
            /** Items */
            items: components["schemas"]["KeptOffer"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
            /**
             * Units
             * @description To which the caller may add offers, by name.
             */
            units: components["schemas"]["competence_center__support_offers__schemas__UnitRef"][];
        };
        /**
         * KeptUnit
         * @description A unit as who keeps it changes it.
         */
        KeptUnit: {
            /**
             * Area Keys
             * @description Where it helps; empty for all of Germany.
             */
            area_keys: string[];
            /** Description De */
            description_de: string;
            /** Description En */
            description_en: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /** Organization Id */
            organization_id: string | null;
            /** Slug */
            slug: string;
            /** Version */
            version: number;
            /** Website Url */
            website_url: string | null;
        };
        /** Label */
        Label: {
            /** De */
            de: string;
            /** En */
            en: string;
        };
        /**
         * LearningPathItem
         * @description Courses and readings in an order that makes sense for a role.
         */
        LearningPathItem: {
            /**
             * Dimensions
             * @description What it leads on with.
             */
            dimensions: components["schemas"]["DimensionRef"][];
            goal: components["schemas"]["Label"];
            role: components["schemas"]["Role"];
            /** Slug */
            slug: string;
            /** Steps */
            steps: components["schemas"]["LearningStep"][];
            title: components["schemas"]["Label"];
        };
        /** LearningPathList */
        LearningPathList: {
            /**
             * Items
             * @description By role, each in the order of the files.
             */
            items: components["schemas"]["LearningPathItem"][];
        };
        /**
         * LearningStep
         * @description Either a course or something to read, and what it is for.
         */
        LearningStep: {
            course: components["schemas"]["CourseItem"] | null;
            purpose: components["schemas"]["Label"];
            reading: components["schemas"]["Reading"] | null;
        };
        /** LessonConsent */
        LessonConsent: {
            /** Is Agreed */
            is_agreed: boolean;
            /**
             * Text Version
             * @description Of the words that were agreed to, as in the preview.
             */
            text_version: string;
        };
        /** LessonDraftItem */
        LessonDraftItem: {
            /** Answered At */
            answered_at: string | null;
            /** Approach */
            approach: string;
            /**
             * Area Type
             * @description Textkennzeichen of the register, e.g. `63` for a town.
             */
            area_type: string | null;
            /** Checked At */
            checked_at: string | null;
            /** Confirmed */
            confirmed: string[];
            /** @description The words to which the municipality consents. */
            consent: components["schemas"]["ConsentText"];
            /** Context */
            context: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is By You
             * @description Whether the caller wrote it, so that others check it.
             */
            is_by_you: boolean;
            /** Objection */
            objection: string | null;
            /** @description What came of the request. */
            outcome: components["schemas"]["Outcome"];
            /** Problem */
            problem: string;
            /**
             * Size Class
             * @description Of the vocabulary `size-classes`.
             */
            size_class: string | null;
            state: components["schemas"]["LessonDraftState"];
            /** Title */
            title: string;
            /** Topic */
            topic: string;
            /** Transfer Conditions */
            transfer_conditions: string[];
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Version */
            version: number;
            /** What Failed */
            what_failed: string | null;
            /** What Worked */
            what_worked: string | null;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /**
         * LessonDraftList
         * @description The first one first; at most one of them is neither refused nor withdrawn.
         */
        LessonDraftList: {
            /** Items */
            items: components["schemas"]["LessonDraftItem"][];
        };
        /**
         * LessonDraftState
         * @enum {string}
         */
        LessonDraftState: "drafted" | "checked" | "released" | "refused" | "withdrawn";
        /**
         * LessonForm
         * @description Without names: whoever reads it must not learn which municipality it was.
         * @example {
         *       "approach": "Sie nutzt den Dienst ihres Landkreises mit.",
         *       "context": "Eine Stadt ohne eigene IT-Abteilung wollte Meldungen digital annehmen.",
         *       "problem": "Für einen eigenen Betrieb fehlten Personal und Geld.",
         *       "title": "Mängelmelder mit dem Landkreis gemeinsam betreiben",
         *       "transfer_conditions": [
         *         "Der Landkreis betreibt den Dienst schon."
         *       ],
         *       "what_failed": "Die Zuständigkeiten im Bauhof waren lange ungeklärt.",
         *       "what_worked": "Nach zwei Monaten war er in Betrieb."
         *     }
         */
        LessonForm: {
            /**
             * Approach
             * @description What was done.
             */
            approach: string;
            /**
             * Confirmed
             * @description Words of `findings` that are no names after all.
             */
            confirmed?: string[];
            /**
             * Context
             * @description Who wanted what, and what it started from.
             */
            context: string;
            /** Problem */
            problem: string;
            /** Title */
            title: string;
            /**
             * Transfer Conditions
             * @description It works elsewhere only if …
             */
            transfer_conditions?: string[];
            /** What Failed */
            what_failed?: string | null;
            /** What Worked */
            what_worked?: string | null;
        };
        /** LocalizedLine */
        LocalizedLine: {
            /** De */
            de: string;
            /** En */
            en?: string | null;
        };
        /** LocalizedParagraphs */
        LocalizedParagraphs: {
            /** De */
            de: string;
            /** En */
            en?: string | null;
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
        /** MergeForm */
        MergeForm: {
            /**
             * Into
             * Format: uuid
             * @description An open request of the same municipality.
             */
            into: string;
        };
        /** MessageItem */
        MessageItem: {
            /** Author Name */
            author_name: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is By You */
            is_by_you: boolean;
            /**
             * Is Note
             * @description Notes stay among the units.
             */
            is_note: boolean;
            /** Text */
            text: string;
            /** @description Null where the municipality wrote. */
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"] | null;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /**
         * MessageList
         * @description The first one first.
         */
        MessageList: {
            /** Items */
            items: components["schemas"]["MessageItem"][];
        };
        /**
         * Mode
         * @enum {string}
         */
        Mode: "self_paced" | "live_online" | "on_site" | "blended";
        /**
         * ModeAnswer
         * @description `Mode` as a filter: what nobody has said can be asked for too.
         * @enum {string}
         */
        ModeAnswer: "self_paced" | "live_online" | "on_site" | "blended" | "unknown";
        /**
         * MunicipalityGap
         * @description A municipality, and the topics on which no unit below the federation advises it.
         */
        MunicipalityGap: {
            /** Area Key */
            area_key: string;
            /**
             * Kreis
             * @description Null where the city is its own.
             */
            kreis: string | null;
            /** Name */
            name: string;
            /** Population */
            population: number | null;
            /**
             * Topics
             * @description Ids in the vocabulary `action-fields`.
             */
            topics: string[];
        };
        /**
         * NewAction
         * @description `target` is needed unless `kind` is `free`.
         * @example {
         *       "cost_band": "up_to_10000",
         *       "due_on": "2027-06-30",
         *       "kind": "solution",
         *       "target": {
         *         "address": "klarschiff",
         *         "name": "Klarschiff"
         *       },
         *       "text": "Der Nachbarkreis betreibt es schon und nimmt Städte auf.",
         *       "title": "Meldungen der Bürgerinnen und Bürger digital annehmen"
         *     }
         */
        NewAction: {
            cost_band?: components["schemas"]["CostBand"] | null;
            /** Due On */
            due_on?: string | null;
            kind: components["schemas"]["ActionKind"];
            target?: components["schemas"]["Target"] | null;
            /**
             * Text
             * @description Why, and what to look out for.
             */
            text?: string | null;
            /**
             * Title
             * @description What to do, in one sentence.
             */
            title: string;
        };
        /**
         * NewAdvisoryRequest
         * @example {
         *       "author_name": "Ada Beispiel",
         *       "consent": {
         *         "text_version": "1",
         *         "tiers": [
         *           "verband",
         *           "kreis",
         *           "land"
         *         ]
         *       },
         *       "description": "Wir suchen eine Lösung, die freie Parkplätze anzeigt. Wer hat Erfahrung?",
         *       "origin": {
         *         "kind": "solution",
         *         "name": "Klarschiff",
         *         "slug": "klarschiff"
         *       },
         *       "phase": "P1",
         *       "shown_unit": "digitalagentur-brandenburg",
         *       "subject": "Parkplätze im Zentrum",
         *       "topic": "mobilitaet-verkehr"
         *     }
         */
        NewAdvisoryRequest: {
            /** Author Name */
            author_name?: string | null;
            consent: components["schemas"]["ConsentForm"];
            /** Description */
            description: string;
            origin?: components["schemas"]["Origin"] | null;
            /** Phase */
            phase?: string | null;
            /**
             * Shown Unit
             * @description Who the preview said would own it. That unit may read the request even if its tier is not agreed to; if another one owns it by now, that one sees a card first.
             */
            shown_unit?: string | null;
            /** Subject */
            subject: string;
            /**
             * Topic
             * @description Id in `/api/catalog/v1/vocabularies/action-fields`.
             */
            topic: string;
        };
        /**
         * NewAssessment
         * @description Nothing has to be said to begin.
         */
        NewAssessment: Record<string, never>;
        /** NewHandover */
        NewHandover: {
            kind: components["schemas"]["HandoverKind"];
            /**
             * Reason
             * @description For the municipality, which has to agree.
             */
            reason: string;
            /**
             * Unit
             * @description Who shall take it over or help.
             */
            unit: string;
        };
        /** NewMessage */
        NewMessage: {
            /** Author Name */
            author_name?: string | null;
            /** Text */
            text: string;
        };
        /**
         * NewOffer
         * @example {
         *       "cost": "free",
         *       "description": {
         *         "de": "Bis zu 5.000 Euro für den ersten Schritt."
         *       },
         *       "eligibility_rule": {
         *         "at_most": 20000,
         *         "fact": "population"
         *       },
         *       "kind": "funding_programme",
         *       "name": {
         *         "de": "Zuschuss für kleine Kommunen"
         *       },
         *       "recurrence": "yearly",
         *       "submission_deadline": "2027-03-31",
         *       "unit": "beispielstelle-hessen",
         *       "url": "https://stelle.example/zuschuss"
         *     }
         */
        NewOffer: {
            /**
             * Action Fields
             * @description Empty for any.
             */
            action_fields?: string[];
            application_process?: components["schemas"]["LocalizedParagraphs"] | null;
            cost?: components["schemas"]["Cost"] | null;
            description: components["schemas"]["LocalizedParagraphs"];
            eligibility_description?: components["schemas"]["LocalizedParagraphs"] | null;
            eligibility_rule?: components["schemas"]["Rule-Input"] | null;
            fees_description?: components["schemas"]["LocalizedParagraphs"] | null;
            /**
             * Kind
             * @description Id in `/api/catalog/v1/vocabularies/support-offer-types`.
             */
            kind: string;
            name: components["schemas"]["LocalizedLine"];
            recurrence?: components["schemas"]["Recurrence"] | null;
            /**
             * Review Interval Months
             * @default 12
             */
            review_interval_months: number;
            /** @default active */
            status: components["schemas"]["OfferStatus"];
            /**
             * Submission Deadline
             * @description With `recurrence` the first of many.
             */
            submission_deadline?: string | null;
            /**
             * Unit
             * @description Who offers it.
             */
            unit: string;
            /** Url */
            url?: string | null;
            /** Valid From */
            valid_from?: string | null;
            /** Valid To */
            valid_to?: string | null;
        };
        /**
         * NewRoutingPolicy
         * @example {
         *       "deadlines": {
         *         "acknowledge_days": 2,
         *         "answer_days": 5,
         *         "resolve_days": 30,
         *         "update_days": 10
         *       },
         *       "land": "08",
         *       "tiers": [
         *         "gemeinde",
         *         "verband",
         *         "kreis",
         *         "land",
         *         "bund"
         *       ],
         *       "topics": [
         *         {
         *           "tiers": [
         *             "land",
         *             "bund"
         *           ],
         *           "topic": "daten-plattformen-infrastruktur"
         *         }
         *       ],
         *       "valid_from": "2027-01-01"
         *     }
         */
        NewRoutingPolicy: {
            deadlines?: components["schemas"]["Deadlines"];
            /**
             * Land
             * @description Two-digit Land key.
             */
            land: string;
            /**
             * Tiers
             * @description In the order in which they are asked; what is left out is not asked.
             */
            tiers: components["schemas"]["Tier"][];
            /** Topics */
            topics?: components["schemas"]["TopicRule"][];
            /**
             * Valid From
             * Format: date
             * @description After today: nobody changes what was already decided.
             */
            valid_from: string;
        };
        /**
         * NewSnapshot
         * @description A name helps to tell states apart later.
         */
        NewSnapshot: {
            /**
             * Label
             * @example Vor dem Haushalt 2027
             */
            label?: string | null;
        };
        /**
         * NewUnit
         * @example {
         *       "coverage": [
         *         "06431"
         *       ],
         *       "description": {
         *         "de": "Berät die Gemeinden im Kreis."
         *       },
         *       "kind": "competence_center",
         *       "level": "kommunal",
         *       "name": "Digitallotsin im Kreis Beispiel",
         *       "website_url": "https://kreis.example/digital"
         *     }
         */
        NewUnit: {
            /**
             * Coverage
             * @description Where it helps; empty for all of Germany.
             */
            coverage: string[];
            description: components["schemas"]["UnitDescription"];
            kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /**
             * Organization Id
             * @description Who runs it; null for the organisation for which the caller acts.
             */
            organization_id?: string | null;
            /** Website Url */
            website_url?: string | null;
        };
        /**
         * NewVariant
         * @example {
         *       "unit": "beispielstelle-hessen"
         *     }
         */
        NewVariant: {
            /**
             * Unit
             * @description To whom people of the Land turn; it serves the whole Land.
             */
            unit: string;
        };
        /**
         * NextStep
         * @description A statement whose target is far away, and in which topics help with it is found.
         */
        NextStep: {
            /** Action Fields */
            action_fields?: string[] | null;
            /** Current Level */
            current_level: number;
            /**
             * Dimension Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            dimension_id: string;
            /** Gap */
            gap: number;
            /**
             * Next Level
             * @description The statement says what this level means.
             */
            next_level: number;
            /** @description Why it is among the next steps, one sentence. */
            reason: components["schemas"]["Label"];
            /** Solution Types */
            solution_types?: string[] | null;
            /**
             * Statement Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            statement_id: string;
            /** Support Kinds */
            support_kinds?: string[] | null;
            /** Target Level */
            target_level: number;
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
         * OfferContent
         * @description The whole of what is stated about an offer.
         * @example {
         *       "cost": "free",
         *       "description": {
         *         "de": "Bis zu 5.000 Euro für den ersten Schritt."
         *       },
         *       "eligibility_rule": {
         *         "at_most": 20000,
         *         "fact": "population"
         *       },
         *       "kind": "funding_programme",
         *       "name": {
         *         "de": "Zuschuss für kleine Kommunen"
         *       },
         *       "recurrence": "yearly",
         *       "submission_deadline": "2027-03-31",
         *       "url": "https://stelle.example/zuschuss"
         *     }
         */
        OfferContent: {
            /**
             * Action Fields
             * @description Empty for any.
             */
            action_fields?: string[];
            application_process?: components["schemas"]["LocalizedParagraphs"] | null;
            cost?: components["schemas"]["Cost"] | null;
            description: components["schemas"]["LocalizedParagraphs"];
            eligibility_description?: components["schemas"]["LocalizedParagraphs"] | null;
            eligibility_rule?: components["schemas"]["Rule-Input"] | null;
            fees_description?: components["schemas"]["LocalizedParagraphs"] | null;
            /**
             * Kind
             * @description Id in `/api/catalog/v1/vocabularies/support-offer-types`.
             */
            kind: string;
            name: components["schemas"]["LocalizedLine"];
            recurrence?: components["schemas"]["Recurrence"] | null;
            /**
             * Review Interval Months
             * @default 12
             */
            review_interval_months: number;
            /** @default active */
            status: components["schemas"]["OfferStatus"];
            /**
             * Submission Deadline
             * @description With `recurrence` the first of many.
             */
            submission_deadline?: string | null;
            /** Url */
            url?: string | null;
            /** Valid From */
            valid_from?: string | null;
            /** Valid To */
            valid_to?: string | null;
        };
        /** OfferRef */
        OfferRef: {
            name: components["schemas"]["LocalizedText"];
            /** Slug */
            slug: string;
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
         * Origin
         * @description From where somebody asks; shown with the request and linked to.
         */
        Origin: {
            kind: components["schemas"]["OriginKind"];
            /** Name */
            name: string;
            /**
             * Slug
             * @description Short stable name, as in the address of the page.
             */
            slug: string;
        };
        /**
         * OriginKind
         * @description What a request was asked from.
         * @enum {string}
         */
        OriginKind: "solution" | "comparison" | "support_offer" | "project" | "dimension" | "transfer_check";
        /**
         * Outcome
         * @description What came of a request.
         * @enum {string}
         */
        Outcome: "resolved_with_help" | "partly_resolved" | "information_given" | "referred_elsewhere" | "not_eligible" | "requester_unreachable" | "requester_withdrew" | "no_help_available";
        /**
         * OwnActionForm
         * @description An action that the municipality plans itself.
         * @example {
         *       "cost_band": "up_to_10000",
         *       "due_on": "2027-06-30",
         *       "kind": "solution",
         *       "target": {
         *         "address": "klarschiff",
         *         "name": "Klarschiff"
         *       },
         *       "text": "Der Nachbarkreis betreibt es schon und nimmt Städte auf.",
         *       "title": "Meldungen der Bürgerinnen und Bürger digital annehmen"
         *     }
         */
        OwnActionForm: {
            cost_band?: components["schemas"]["CostBand"] | null;
            /**
             * Dimension
             * @description Of the self-assessment, where the action closes a gap in it.
             */
            dimension?: string | null;
            /** Due On */
            due_on?: string | null;
            kind: components["schemas"]["ActionKind"];
            /**
             * Responsible
             * @description A role, no name: `IT-Leitung`.
             */
            responsible?: string | null;
            target?: components["schemas"]["Target"] | null;
            /**
             * Text
             * @description Why, and what to look out for.
             */
            text?: string | null;
            /**
             * Title
             * @description What to do, in one sentence.
             */
            title: string;
        };
        /** Page[AssessmentSummary] */
        Page_AssessmentSummary_: {
            /** Items */
            items: components["schemas"]["AssessmentSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[ReadAdvice] */
        Page_ReadAdvice_: {
            /** Items */
            items: components["schemas"]["ReadAdvice"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[RequestSummary] */
        Page_RequestSummary_: {
            /** Items */
            items: components["schemas"]["RequestSummary"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /**
         * PartToHandOver
         * @description A request that waits for who leaves, as a card without names.
         */
        PartToHandOver: {
            /** Is Overdue */
            is_overdue: boolean;
            /**
             * Land
             * @description Two digits.
             */
            land: string;
            /** Number */
            number: number;
            /**
             * Request Id
             * Format: uuid
             */
            request_id: string;
            role: components["schemas"]["AssignmentRole"];
            state: components["schemas"]["RequestState"];
            /**
             * Successor Id
             * @description Who is there with the least to do; null where nobody is: then the unit owns it, and the first colleague who is back is asked.
             */
            successor_id: string | null;
            /** Topic */
            topic: string;
        };
        /**
         * PauseItem
         * @description For what the request waits; its clock stands.
         */
        PauseItem: {
            /** Expected On */
            expected_on: string | null;
            /**
             * From At
             * Format: date-time
             */
            from_at: string;
            state: components["schemas"]["RequestState"];
            /** Third Party */
            third_party: string | null;
        };
        /**
         * Period
         * @description Both days belong to it.
         */
        Period: {
            /**
             * From On
             * Format: date
             */
            from_on: string;
            /** Name */
            name: string;
            /**
             * Until On
             * Format: date
             */
            until_on: string;
        };
        /**
         * PlacedBecause
         * @description Why somebody had to be found.
         * @enum {string}
         */
        PlacedBecause: "submitted" | "declined" | "silent" | "nobody_left" | "reopened" | "rerouted";
        /**
         * PlacePreview
         * @description Who would own a request now. Nothing is stored.
         */
        PlacePreview: {
            /**
             * Acknowledge By
             * Format: date-time
             * @description By when the unit says that it has it.
             */
            acknowledge_by: string;
            consent: components["schemas"]["ConsentText"];
            /** Is Last Resort */
            is_last_resort: boolean;
            reason: components["schemas"]["Label"];
            tier: components["schemas"]["Tier"];
            unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
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
         * Progress
         * @description What the municipality says of an action.
         * @enum {string}
         */
        Progress: "planned" | "in_progress" | "blocked" | "done" | "already_done" | "declined";
        /** ProgressForm */
        ProgressForm: {
            /** Due On */
            due_on?: string | null;
            /**
             * Reason
             * @description Needed, and only taken, if it is blocked or declined.
             */
            reason?: string | null;
            /**
             * Responsible
             * @description A role, no name: `IT-Leitung`.
             */
            responsible?: string | null;
            state: components["schemas"]["Progress"];
        };
        /**
         * ProposedMove
         * @description `owner` is who owns it now. Neither names nor texts of who asked are told.
         */
        ProposedMove: {
            /**
             * Due At
             * @description When it moves on by itself; null where it waits for the municipality or has ended.
             */
            due_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Accepted */
            is_accepted: boolean;
            /** Is Last Resort */
            is_last_resort: boolean;
            /** Is Overdue */
            is_overdue: boolean;
            /**
             * Land
             * @description Two digits.
             */
            land: string;
            /** Number */
            number: number;
            /** @description Who owns it, or owned it last. */
            owner: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Phase */
            phase: string | null;
            reason: components["schemas"]["Label"];
            /**
             * Size Class
             * @description Of the vocabulary `size-classes`.
             */
            size_class: string | null;
            state: components["schemas"]["RequestState"];
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            to_unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Topic */
            topic: string;
            /** Version */
            version: number;
        };
        /** Provider */
        Provider: {
            /** Name */
            name: string;
            /** @description Null when it is no organisation of the platform, or not known here yet. */
            organization: components["schemas"]["OrganizationRef"] | null;
        };
        /**
         * Quartiles
         * @description Of the others, never with the own value.
         */
        Quartiles: {
            /** Count */
            count: number;
            /** Lower Quartile */
            lower_quartile: number;
            /** Median */
            median: number;
            /** Upper Quartile */
            upper_quartile: number;
        };
        /**
         * QuestionSetDetail
         * @description Everything that can be answered; no account is needed to read it.
         */
        QuestionSetDetail: {
            /** Dimensions */
            dimensions: components["schemas"]["Dimension"][];
            /** Is Current */
            is_current: boolean;
            /**
             * Level Names
             * @description Of the levels 0 to 4.
             */
            level_names: components["schemas"]["Label"][];
            /**
             * Published On
             * Format: date
             */
            published_on: string;
            /**
             * Version
             * @description Of a question set.
             * @example 1.0
             */
            version: string;
        };
        /** QuestionSetList */
        QuestionSetList: {
            /**
             * Items
             * @description The newest first.
             */
            items: components["schemas"]["QuestionSetRef"][];
        };
        /** QuestionSetRef */
        QuestionSetRef: {
            /** Is Current */
            is_current: boolean;
            /**
             * Published On
             * Format: date
             */
            published_on: string;
            /**
             * Version
             * @description Of a question set.
             * @example 1.0
             */
            version: string;
        };
        /**
         * RdfFormat
         * @description What stands behind the dot of an address.
         * @enum {string}
         */
        RdfFormat: "ttl" | "rdf" | "jsonld";
        /**
         * ReadAdvice
         * @description A unit whose advice the caller keeps, or in which the caller may advise.
         */
        ReadAdvice: {
            /**
             * Is Adviser
             * @description Whether the caller advises there.
             */
            is_adviser: boolean;
            /**
             * Is Lead
             * @description Whether the caller leads there.
             */
            is_lead: boolean;
            /** Is Open */
            is_open: boolean;
            /**
             * May State
             * @description Whether the caller may state it anew.
             */
            may_state: boolean;
            /** Unit Name */
            unit_name: string;
            /** Unit Slug */
            unit_slug: string;
        };
        /**
         * Reading
         * @description Something to read, on this platform or elsewhere.
         */
        Reading: {
            /**
             * Checked On
             * @description Day on which a person last looked; null for own pages.
             */
            checked_on: string | null;
            title: components["schemas"]["Label"];
            /**
             * Url
             * @description A path begins at the page of this platform.
             */
            url: string;
        };
        /**
         * Recurrence
         * @description How often a deadline comes again.
         * @enum {string}
         */
        Recurrence: "monthly" | "quarterly" | "half_yearly" | "yearly";
        /**
         * Refusal
         * @description Why a unit declines.
         * @enum {string}
         */
        Refusal: "out_of_scope" | "no_capacity" | "conflict_of_interest" | "other";
        /** RefusalForm */
        RefusalForm: {
            refusal: components["schemas"]["Refusal"];
            /**
             * Text
             * @description For the municipality and who follows.
             */
            text?: string | null;
        };
        /**
         * ReleasedLesson
         * @description As the services of the platform read it: nothing says whose it is.
         */
        ReleasedLesson: {
            /** Approach */
            approach: string;
            /**
             * Area Type
             * @description Textkennzeichen of the register, e.g. `63` for a town.
             */
            area_type: string | null;
            /** Context */
            context: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** @description What came of the request. */
            outcome: components["schemas"]["Outcome"];
            /** Problem */
            problem: string;
            /**
             * Released At
             * Format: date-time
             */
            released_at: string;
            /**
             * Size Class
             * @description Of the vocabulary `size-classes`.
             */
            size_class: string | null;
            /** Title */
            title: string;
            /** Topic */
            topic: string;
            /** Transfer Conditions */
            transfer_conditions: string[];
            /** Version */
            version: number;
            /** What Failed */
            what_failed: string | null;
            /** What Worked */
            what_worked: string | null;
        };
        /** RequestDetail */
        RequestDetail: {
            /**
             * Act By
             * @description By when the own unit has to do something; null where it is not its turn.
             */
            act_by: string | null;
            /** Answered At */
            answered_at: string | null;
            /**
             * Assignments
             * @description In the order in which they were asked.
             */
            assignments: components["schemas"]["AssignmentItem"][];
            consent: components["schemas"]["ConsentState"];
            /**
             * Due At
             * @description When it moves on by itself; null where it waits for the municipality or has ended.
             */
            due_at: string | null;
            /** Ended At */
            ended_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Mine
             * @description Whether the caller is asked first in the own unit.
             */
            is_mine: boolean;
            /** Is Overdue */
            is_overdue: boolean;
            /**
             * Land
             * @description Two digits.
             */
            land: string;
            /** Merged Into Id */
            merged_into_id: string | null;
            /** Number */
            number: number;
            outcome: components["schemas"]["Outcome"] | null;
            /** @description Of the caller's unit. */
            own_part: components["schemas"]["AssignmentItem"] | null;
            /** @description Who owns it, or owned it last. */
            owner: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Phase */
            phase: string | null;
            /** @description Why the present owner owns it. It names the place: null as `texts` are. */
            reason: components["schemas"]["Label"] | null;
            /**
             * Reopens Until
             * @description Until when it can be opened again.
             */
            reopens_until: string | null;
            /** @description For advisers: who of the unit is asked by now. */
            rung: components["schemas"]["Rung"] | null;
            /**
             * Side
             * @description Where the caller is.
             * @enum {string}
             */
            side: "requester" | "adviser" | "overseer";
            /**
             * Size Class
             * @description Of the vocabulary `size-classes`.
             */
            size_class: string | null;
            state: components["schemas"]["RequestState"];
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** @description Null until the municipality agrees. */
            texts: components["schemas"]["Texts"] | null;
            /** Topic */
            topic: string;
            /** Version */
            version: number;
            waits: components["schemas"]["PauseItem"] | null;
        };
        /** RequestRef */
        RequestRef: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Number */
            number: number;
        };
        /**
         * RequestState
         * @description Where a municipality's matter stands; until it has ended somebody owns it.
         * @enum {string}
         */
        RequestState: "offered" | "in_progress" | "waiting_requester" | "waiting_third_party" | "answered" | "closed" | "withdrawn" | "merged";
        /**
         * RequestSummary
         * @description `subject` and `organization` are null where the caller sees a card only.
         */
        RequestSummary: {
            /**
             * Due At
             * @description When it moves on by itself; null where it waits for the municipality or has ended.
             */
            due_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Overdue */
            is_overdue: boolean;
            /**
             * Land
             * @description Two digits.
             */
            land: string;
            /** Number */
            number: number;
            /**
             * Organization
             * @description Name of who asks.
             */
            organization: string | null;
            /** @description Who owns it, or owned it last. */
            owner: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Phase */
            phase: string | null;
            /**
             * Size Class
             * @description Of the vocabulary `size-classes`.
             */
            size_class: string | null;
            state: components["schemas"]["RequestState"];
            /** Subject */
            subject: string | null;
            /**
             * Submitted At
             * Format: date-time
             */
            submitted_at: string;
            /** Topic */
            topic: string;
            /** Version */
            version: number;
        };
        /**
         * Rerouted
         * @description By id: what has another owner now, and what has changed since the preview and stays.
         */
        Rerouted: {
            /** Left */
            left: string[];
            /** Moved */
            moved: string[];
        };
        /**
         * ReroutingForm
         * @example {
         *       "land": "08",
         *       "moves": [
         *         {
         *           "request_id": "019ab1c2-0000-7000-8000-0000000000f1",
         *           "to_unit": "digitalagentur-brandenburg",
         *           "version": 1
         *         }
         *       ]
         *     }
         */
        ReroutingForm: {
            /**
             * Land
             * @description Two-digit Land key.
             */
            land: string;
            /** Moves */
            moves: components["schemas"]["ChosenMove"][];
        };
        /**
         * ReroutingPreview
         * @description The longest waiting first. What a handover has decided is left alone.
         */
        ReroutingPreview: {
            /**
             * Items
             * @description At most 50.
             */
            items: components["schemas"]["ProposedMove"][];
            /** Looked At */
            looked_at: number;
            /**
             * Open
             * @description Requests of the Land that could be looked at.
             */
            open: number;
            /**
             * Total
             * @description Of those looked at, how many another unit would own.
             */
            total: number;
        };
        /** ResponsibleForm */
        ResponsibleForm: {
            /**
             * Person Id
             * Format: uuid
             * @description An adviser of the unit who is there.
             */
            person_id: string;
        };
        /**
         * Role
         * @description What somebody does in a municipality.
         * @enum {string}
         */
        Role: "project_lead" | "it" | "management" | "department" | "council";
        /**
         * RoutingChange
         * @description Municipalities whose requests on a topic would go elsewhere.
         */
        RoutingChange: {
            /**
             * Examples
             * @description Names of up to three.
             */
            examples: string[];
            from_unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Municipalities */
            municipalities: number;
            to_unit: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /** Topic */
            topic: string;
        };
        /**
         * RoutingPolicyDetail
         * @description The rules of a Land from `valid_from` until the next ones begin.
         */
        RoutingPolicyDetail: {
            deadlines: components["schemas"]["Deadlines"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is In Force */
            is_in_force: boolean;
            /** Land */
            land: string;
            /**
             * Stated At
             * Format: date-time
             */
            stated_at: string;
            /** Tiers */
            tiers: components["schemas"]["Tier"][];
            /** Topics */
            topics: components["schemas"]["TopicRule"][];
            /**
             * Valid From
             * Format: date
             */
            valid_from: string;
        };
        /**
         * RoutingPolicyList
         * @description The latest first. Before the first one, the nearest tier is asked first.
         */
        RoutingPolicyList: {
            /** Items */
            items: components["schemas"]["RoutingPolicyDetail"][];
        };
        /**
         * RoutingPreview
         * @description What new rules would change on the day from which they hold.
         */
        RoutingPreview: {
            /**
             * Affected
             * @description Municipalities for which at least one topic changes.
             */
            affected: number;
            /**
             * Changes
             * @description The largest first.
             */
            changes: components["schemas"]["RoutingChange"][];
            deadlines_after: components["schemas"]["Deadlines"];
            /** @description Of requests that are offered before. */
            deadlines_before: components["schemas"]["Deadlines"];
            /** Municipalities */
            municipalities: number;
        };
        /**
         * RoutingSimulation
         * @description Who would get a request, and why.
         */
        RoutingSimulation: {
            /**
             * Candidates
             * @description The chosen one, who would follow in this order, then who cannot.
             */
            candidates: components["schemas"]["CandidateItem"][];
            /** Is Last Resort */
            is_last_resort: boolean;
            owner: components["schemas"]["competence_center__routing__schemas__UnitRef"];
            /**
             * Policy Id
             * @description Null where the Land has stated no rules.
             */
            policy_id: string | null;
            /** @description What the municipality would be told. */
            reason: components["schemas"]["Label"];
            /**
             * Tiers
             * @description In the order in which they are asked.
             */
            tiers: components["schemas"]["Tier"][];
        };
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
        "Rule-Input": {
            /** All */
            all?: components["schemas"]["Rule-Input"][] | null;
            /** Any */
            any?: components["schemas"]["Rule-Input"][] | null;
            /** At Least */
            at_least?: number | null;
            /** At Most */
            at_most?: number | null;
            fact?: components["schemas"]["Fact"] | null;
            not?: components["schemas"]["Rule-Input"] | null;
            /**
             * One Of
             * @description Of `kind`: `municipality`, `independent_city`, `district`, `municipal_association`, `state`. Of `land`: two-digit keys. Else ids of the vocabulary that the profile takes them from.
             */
            one_of?: string[] | null;
        };
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
        "Rule-Output": {
            /** All */
            all?: components["schemas"]["Rule-Output"][] | null;
            /** Any */
            any?: components["schemas"]["Rule-Output"][] | null;
            /** At Least */
            at_least?: number | null;
            /** At Most */
            at_most?: number | null;
            fact?: components["schemas"]["Fact"] | null;
            not?: components["schemas"]["Rule-Output"] | null;
            /**
             * One Of
             * @description Of `kind`: `municipality`, `independent_city`, `district`, `municipal_association`, `state`. Of `land`: two-digit keys. Else ids of the vocabulary that the profile takes them from.
             */
            one_of?: string[] | null;
        };
        /**
         * Rung
         * @description Who of a unit is asked, the next one when the one before stays silent.
         * @enum {string}
         */
        Rung: "responsible" | "deputy" | "lead";
        /**
         * ScanState
         * @enum {string}
         */
        ScanState: "unscanned" | "clean" | "infected";
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
         * ServiceHours
         * @description What the clock on the wall shows in Germany.
         */
        ServiceHours: {
            /**
             * Closes
             * Format: time
             */
            closes: string;
            /**
             * Opens
             * Format: time
             */
            opens: string;
            /**
             * Weekday
             * @description ISO 8601: Monday is 1.
             */
            weekday: number;
        };
        /**
         * Snapshot
         * @description A held state; notes, reasons and evidence are for the organisation itself.
         */
        Snapshot: {
            /** Answers */
            answers: components["schemas"]["HeldAnswer"][];
            /**
             * Assessment Id
             * Format: uuid
             */
            assessment_id: string;
            /** Label */
            label: string | null;
            /** Number */
            number: number;
            /**
             * Respondents
             * @description How many people gave the answers.
             */
            respondents: number;
            result: components["schemas"]["AssessmentResult"];
            /**
             * Set Version
             * @description Of a question set.
             * @example 1.0
             */
            set_version: string;
            /**
             * Taken At
             * Format: date-time
             */
            taken_at: string;
        };
        /** SnapshotList */
        SnapshotList: {
            /**
             * Items
             * @description The newest first.
             */
            items: components["schemas"]["SnapshotRef"][];
        };
        /** SnapshotRef */
        SnapshotRef: {
            /** Label */
            label: string | null;
            /** Number */
            number: number;
            /**
             * Respondents
             * @description How many people gave the answers.
             */
            respondents: number;
            /**
             * Set Version
             * @description Of a question set.
             * @example 1.0
             */
            set_version: string;
            /**
             * Taken At
             * Format: date-time
             */
            taken_at: string;
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
         * Statement
         * @description `levels` are what the levels 0 to 4 mean here; answers to `former_ids` hold for it, too.
         */
        Statement: {
            /** Action Fields */
            action_fields?: string[] | null;
            /**
             * Former Ids
             * @default []
             */
            former_ids: string[];
            hint: components["schemas"]["Label"];
            /**
             * Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            id: string;
            /** Levels */
            levels: components["schemas"]["Label"][];
            /** Solution Types */
            solution_types?: string[] | null;
            /** Support Kinds */
            support_kinds?: string[] | null;
            text: components["schemas"]["Label"];
        };
        /** StatisticsCount */
        StatisticsCount: {
            definition: components["schemas"]["Label"];
            label: components["schemas"]["Label"];
            /**
             * Municipalities
             * @description From so many different ones.
             */
            municipalities: number | null;
            /**
             * Subject
             * @enum {string}
             */
            subject: "asked" | "ended" | "unmet" | "last_resort" | "declined" | "silent";
            /** Tables */
            tables: components["schemas"]["StatisticsTable"][];
            /**
             * Total
             * @description Null where it is protected, as all its tables are then.
             */
            total: number | null;
        };
        /**
         * StatisticsPunctuality
         * @description How many of the deadlines that ended in the period were met.
         */
        StatisticsPunctuality: {
            /**
             * Deadline
             * @enum {string}
             */
            deadline: "acknowledged_in_time" | "answered_in_time" | "resolved_in_time";
            definition: components["schemas"]["Label"];
            label: components["schemas"]["Label"];
            /**
             * Tiers
             * @description All together first, then the nearest.
             */
            tiers: components["schemas"]["TierPunctuality"][];
        };
        /**
         * StatisticsTable
         * @description The same requests by one attribute: each has one of its values.
         */
        StatisticsTable: {
            /**
             * By
             * @enum {string}
             */
            by: "topic" | "phase" | "size_class" | "level" | "land" | "outcome" | "reason" | "owner" | "tier" | "refusal";
            label: components["schemas"]["Label"];
            /**
             * Protected
             * @description Requests of the protected values together; null where all is protected.
             */
            protected: number | null;
            /** Values */
            values: components["schemas"]["StatisticsValue"][];
        };
        /**
         * StatisticsTime
         * @description How long something takes, of what happened in the period.
         */
        StatisticsTime: {
            definition: components["schemas"]["Label"];
            /**
             * Event
             * @enum {string}
             */
            event: "acknowledged" | "answered" | "answered_since_asked" | "resolved";
            label: components["schemas"]["Label"];
            /**
             * Tiers
             * @description All together first, then the nearest.
             */
            tiers: components["schemas"]["TierTime"][];
        };
        /** StatisticsValue */
        StatisticsValue: {
            label: components["schemas"]["Label"];
            /**
             * Requests
             * @description Null where it is protected.
             */
            requests: number | null;
            /** Value */
            value: string;
        };
        /** Successor */
        Successor: {
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /**
             * Request Id
             * Format: uuid
             */
            request_id: string;
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
            eligibility_rule: components["schemas"]["Rule-Output"] | null;
            /** @description What it costs, in words. */
            fees_description: components["schemas"]["LocalizedText"] | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Review Due */
            is_review_due: boolean;
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
            /**
             * May Change
             * @description Whether the reader keeps it.
             */
            may_change: boolean;
            /**
             * May Vary For
             * @description Key of the Land for which the reader may add a variant; null for none.
             */
            may_vary_for: string | null;
            name: components["schemas"]["LocalizedText"];
            /**
             * Next Deadline
             * @description The next one, if any is known.
             */
            next_deadline: string | null;
            /**
             * Next Review On
             * Format: date
             * @description Then its unit is asked whether it still holds.
             */
            next_review_on: string;
            /**
             * Own Fields
             * @description What a variant says itself; the rest is what its template says.
             */
            own_fields: string[];
            /** @description Why it is listed for `area`, one sentence; null without `area`. */
            reason: components["schemas"]["Label"] | null;
            /** @description How often the deadline comes again. */
            recurrence: components["schemas"]["Recurrence"] | null;
            /**
             * Requirements
             * @description The rule in sentences; all have to be true.
             */
            requirements: components["schemas"]["Label"][];
            /** Review Interval Months */
            review_interval_months: number;
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
            /** @description The nationwide offer that this one words for a Land; null for all others. */
            template: components["schemas"]["OfferRef"] | null;
            /** @description How near to `area`; null without it, or outside. */
            tier: components["schemas"]["Tier"] | null;
            unit: components["schemas"]["competence_center__support_offers__schemas__UnitRef"];
            /**
             * Unreachable Since
             * @description First of several days on which `url` was not reached; null while it is.
             */
            unreachable_since: string | null;
            /** Url */
            url: string | null;
            /** Valid From */
            valid_from: string | null;
            /**
             * Valid To
             * @description Last day; lists leave out what has ended.
             */
            valid_to: string | null;
            /**
             * Variants
             * @description How single Länder word it.
             */
            variants: components["schemas"]["VariantRef"][];
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
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
            unit: components["schemas"]["competence_center__support_offers__schemas__UnitRef"];
            /**
             * Unreachable Since
             * @description First of several days on which `url` was not reached; null while it is.
             */
            unreachable_since: string | null;
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
         * Target
         * @description What an action points at.
         */
        Target: {
            /**
             * Address
             * @description Slug of a solution or a support offer, or the path of a page with knowledge, e.g. `/modellprojekte/aalen`.
             */
            address: string;
            /**
             * Name
             * @description Of a support offer its own name counts.
             */
            name: string;
        };
        /**
         * Texts
         * @description What is hidden from who sees a card only.
         */
        Texts: {
            /** Area Key */
            area_key: string;
            /** Description */
            description: string;
            /** Organization */
            organization: string | null;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            origin: components["schemas"]["Origin"] | null;
            /** Subject */
            subject: string;
        };
        /**
         * Tier
         * @description How near to the place the help is organised, nearest first.
         * @enum {string}
         */
        Tier: "gemeinde" | "verband" | "kreis" | "land" | "bund";
        /** TierPunctuality */
        TierPunctuality: {
            /**
             * In Time Percent
             * @description In steps of five; null where it is protected.
             */
            in_time_percent: number | null;
            label: components["schemas"]["Label"];
            /** @description Null for all together. */
            tier: components["schemas"]["Tier"] | null;
        };
        /**
         * TierTime
         * @description Working days, to half a day; null where they are protected.
         */
        TierTime: {
            label: components["schemas"]["Label"];
            /** Median Days */
            median_days: number | null;
            /** Ninetieth Percentile Days */
            ninetieth_percentile_days: number | null;
            /** @description Null for all together. */
            tier: components["schemas"]["Tier"] | null;
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
        /** TopicGap */
        TopicGap: {
            /** Municipalities */
            municipalities: number;
            /**
             * Population
             * @description People who live there.
             */
            population: number;
            /** Topic */
            topic: string;
        };
        /**
         * TopicRule
         * @description Another order for one topic.
         */
        TopicRule: {
            /**
             * Tiers
             * @description In the order in which they are asked; what is left out is not asked.
             */
            tiers: components["schemas"]["Tier"][];
            /**
             * Topic
             * @description Id in `/api/catalog/v1/vocabularies/action-fields`.
             */
            topic: string;
        };
        /**
         * UncarriedAnswer
         * @description An answer for which a newer set has no place; nobody loses it.
         */
        UncarriedAnswer: {
            /**
             * Because
             * @description `ended`: nothing follows the statement. `merged`: several became one, and they were answered differently.
             * @enum {string}
             */
            because: "ended" | "merged";
            /**
             * Current Level
             * @description Ist: where you are today.
             */
            current_level?: number | null;
            /** Evidence */
            evidence?: components["schemas"]["Evidence"][];
            /**
             * Not Applicable Because
             * @description Why the statement does not apply; then there are no levels. To who may not read the reason of a held state, it is “–”.
             */
            not_applicable_because?: string | null;
            /**
             * Note
             * @example Der Entwurf liegt beim Hauptamt.
             */
            note?: string | null;
            /**
             * Set Version
             * @description Of a question set.
             * @example 1.0
             */
            set_version: string;
            /**
             * Statement Id
             * @description The same in every version for the same meaning.
             * @example data-open
             */
            statement_id: string;
            /**
             * Target Level
             * @description Soll: where you want to be in two to three years.
             */
            target_level?: number | null;
            /** @description Of the statement that was answered. */
            text: components["schemas"]["Label"];
        };
        /** UnitDescription */
        UnitDescription: {
            /** De */
            de: string;
            /** En */
            en?: string | null;
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
         *       "version": 1,
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
            /**
             * Unreachable Since
             * @description First of several days on which the website was not reached; null while it is.
             */
            unreachable_since: string | null;
            /** Version */
            version: number;
            /** Website Url */
            website_url: string | null;
        };
        /**
         * UnitForm
         * @description What a unit is, as its organisation states it.
         * @example {
         *       "coverage": [
         *         "06431"
         *       ],
         *       "description": {
         *         "de": "Berät die Gemeinden im Kreis."
         *       },
         *       "kind": "competence_center",
         *       "level": "kommunal",
         *       "name": "Digitallotsin im Kreis Beispiel",
         *       "website_url": "https://kreis.example/digital"
         *     }
         */
        UnitForm: {
            /**
             * Coverage
             * @description Where it helps; empty for all of Germany.
             */
            coverage: string[];
            description: components["schemas"]["UnitDescription"];
            kind: components["schemas"]["UnitKind"];
            level: components["schemas"]["UnitLevel"];
            /** Name */
            name: string;
            /** Website Url */
            website_url?: string | null;
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
         *       "version": 1,
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
            /**
             * Unreachable Since
             * @description First of several days on which the website was not reached; null while it is.
             */
            unreachable_since: string | null;
            /** Version */
            version: number;
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
        /** VariantRef */
        VariantRef: {
            /**
             * Land
             * @description Key of the Land whose people see it instead.
             */
            land: string;
            /** Slug */
            slug: string;
        };
        /**
         * Verdict
         * @enum {string}
         */
        "Verdict-Input": "eligible" | "not_eligible" | "unknown";
        /**
         * WaitForm
         * @description Why the clock stands, said to the municipality.
         */
        WaitForm: {
            /** Author Name */
            author_name?: string | null;
            /**
             * Expected On
             * @description Until when; needed for a third party.
             */
            expected_on?: string | null;
            /**
             * For Whom
             * @enum {string}
             */
            for_whom: "requester" | "third_party";
            /** Text */
            text: string;
            /**
             * Third Party
             * @description Whom; needed for a third party.
             */
            third_party?: string | null;
        };
        /** WithdrawalForm */
        WithdrawalForm: {
            /** Author Name */
            author_name?: string | null;
            /** Text */
            text?: string | null;
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
    list_actions: {
        parameters: {
            query?: {
                /** @description Only what is due by this day. */
                due_until?: string | null;
                /** @description Only what still can be done or answered, or only the rest. */
                is_open?: boolean | null;
                /** @description Only what the municipality planned itself, or only recommendations. */
                is_own?: boolean | null;
                /** @description Only what points at these. */
                kind?: components["schemas"]["ActionKind"][];
                /** @description Only what stands so. */
                state?: components["schemas"]["ActionState"][];
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
                    "application/json": components["schemas"]["ActionList"];
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
    plan_action: {
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
                "application/json": components["schemas"]["OwnActionForm"];
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
                    "application/json": components["schemas"]["ActionItem"];
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
    get_actions_table: {
        parameters: {
            query?: {
                /** @description Only what is due by this day. */
                due_until?: string | null;
                /** @description Only what still can be done or answered, or only the rest. */
                is_open?: boolean | null;
                /** @description Only what the municipality planned itself, or only recommendations. */
                is_own?: boolean | null;
                /** @description Only what points at these. */
                kind?: components["schemas"]["ActionKind"][];
                /** @description Of headings and codes. */
                language?: "de" | "en";
                /** @description Only what stands so. */
                state?: components["schemas"]["ActionState"][];
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_action: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                action_id: string;
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
                    "application/json": components["schemas"]["ActionItem"];
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
    change_action: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnActionForm"];
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
                    "application/json": components["schemas"]["ActionItem"];
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
    remove_action: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                action_id: string;
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
    report_action_progress: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                action_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressForm"];
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
                    "application/json": components["schemas"]["ActionItem"];
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
    withdraw_recommendation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                action_id: string;
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
                    "application/json": components["schemas"]["ActionItem"];
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
    list_advice: {
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
                    "application/json": components["schemas"]["Page_ReadAdvice_"];
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
    list_advisory_inbox: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Only open ones, or only those that ended. */
                is_open?: boolean | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only where the caller is asked first. */
                mine?: boolean;
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
                    "application/json": components["schemas"]["Inbox"];
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
    list_advisory_requests: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Only open ones, or only those that ended. */
                is_open?: boolean | null;
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
                    "application/json": components["schemas"]["Page_RequestSummary_"];
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
    submit_advisory_request: {
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
                "application/json": components["schemas"]["NewAdvisoryRequest"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    get_advisory_request: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    accept_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    list_request_actions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["ActionList"];
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
    recommend_action: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAction"];
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
                    "application/json": components["schemas"]["ActionItem"];
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
    answer_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerForm"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    list_request_attachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["AttachmentList"];
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
    attach_to_request: {
        parameters: {
            query: {
                /** @description Name of the file; its ending says what it is. */
                name: string;
            };
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
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
                    "application/json": components["schemas"]["AttachmentItem"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The request has ended, or has as many as it may. */
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
            /** @description Such files are not taken, or it is not what its name says. */
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
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_request_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                attachment_id: string;
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It is being scanned, or it is malware. */
            423: {
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
    remove_request_attachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                attachment_id: string;
                /** @description As in the list. */
                request_id: string;
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
            /** @description The request has ended. */
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
    close_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosingForm"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    change_request_consent: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentChange"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    list_request_handovers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["HandoverList"];
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
    propose_request_handover: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["HandoverItem"];
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
    accept_request_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                handover_id: string;
                /** @description As in the list. */
                request_id: string;
            };
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
                    "application/json": components["schemas"]["HandoverItem"];
                };
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
    agree_to_request_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                handover_id: string;
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverConsent"];
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
                    "application/json": components["schemas"]["HandoverItem"];
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
    decline_request_handover: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                handover_id: string;
                /** @description As in the list. */
                request_id: string;
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_lesson_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["LessonDraftList"];
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
    write_lesson_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonForm"];
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
                    "application/json": components["schemas"]["LessonDraftItem"];
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
    merge_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeForm"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    list_request_messages: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["MessageList"];
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
    write_request_message: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
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
                    "application/json": components["schemas"]["MessageItem"];
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
    write_request_note: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
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
                    "application/json": components["schemas"]["MessageItem"];
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
    pause_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaitForm"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    resume_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    decline_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalForm"];
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
    reopen_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMessage"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    name_responsible_adviser: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResponsibleForm"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    list_routing_decisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                request_id: string;
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
                    "application/json": components["schemas"]["DecisionList"];
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
    withdraw_advisory_request: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                request_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalForm"];
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
                    "application/json": components["schemas"]["RequestDetail"];
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
    preview_advisory_request: {
        parameters: {
            query: {
                /** @description Id in `/api/catalog/v1/vocabularies/action-fields`. */
                topic: string;
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
                    "application/json": components["schemas"]["PlacePreview"];
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
    get_advisory_statistics: {
        parameters: {
            query?: {
                /** @description A half-year that has ended; without it the last one. */
                period?: string | null;
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
                    "application/json": components["schemas"]["AdvisoryStatistics"];
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
    get_advisory_statistics_table: {
        parameters: {
            query?: {
                /** @description Of the labels. */
                language?: "de" | "en";
                /** @description A half-year that has ended; without it the last one. */
                period?: string | null;
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_advisory_statistics_codebook: {
        parameters: {
            query?: {
                /** @description Of the definitions. */
                language?: "de" | "en";
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_assessments: {
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
                    "application/json": components["schemas"]["Page_AssessmentSummary_"];
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
    begin_assessment: {
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
                "application/json": components["schemas"]["NewAssessment"];
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
                    "application/json": components["schemas"]["AssessmentSummary"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The organisation has one; `assessment_id` names it. */
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
    get_assessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["AssessmentSummary"];
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
    delete_assessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
    list_answers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["AnswerList"];
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
    answer_statement: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                assessment_id: string;
                /** @description The same in every version for the same meaning. */
                statement_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerContent"];
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
                    "application/json": components["schemas"]["Answer"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such self-assessment, or no such statement. */
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
            412: components["responses"]["VersionConflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    preview_carry_over: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["CarryOver"];
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
    carry_over: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["CarryOver"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description It answers the newest question set already. */
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
    get_assessment_comparison: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["Comparison"];
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
    export_assessment_table: {
        parameters: {
            query?: {
                /** @description Of header and words. */
                language?: "de" | "en";
            };
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
    export_assessment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["AssessmentExport"];
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
    get_assessment_result: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["AssessmentResult"];
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
    list_snapshots: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
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
                    "application/json": components["schemas"]["SnapshotList"];
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
    hold_state: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text, e.g. a UUID. Sending the request again with the same key gives the first answer again and changes nothing. Kept for 48 hours. */
                "idempotency-key"?: string | null;
            };
            path: {
                /** @description As in the list. */
                assessment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSnapshot"];
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
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description Nothing is answered yet, or many states are held already. */
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
    get_snapshot: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                assessment_id: string;
                /** @description As in the list. */
                number: number;
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
                    "application/json": components["schemas"]["Snapshot"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such self-assessment, or no such state. */
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
    choose_assessment_visibility: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                assessment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentVisibility"];
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
                    "application/json": components["schemas"]["AssessmentSummary"];
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
    list_courses: {
        parameters: {
            query?: {
                /** @description Whether it costs something. */
                cost?: components["schemas"]["CostAnswer"][];
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description What it is about, as a dimension of the self-assessment. */
                dimension?: string[];
                /** @description Entries per page. */
                limit?: number;
                /** @description How it is held. */
                mode?: components["schemas"]["ModeAnswer"][];
                /** @description German words or their beginnings; all must occur. */
                q?: string | null;
                /** @description For whom. */
                role?: components["schemas"]["Role"][];
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
                    "application/json": components["schemas"]["CoursePage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    export_courses: {
        parameters: {
            query?: {
                /** @description Of the texts; German where there is no other. */
                language?: "de" | "en";
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
                    "application/ld+json": Record<string, never>;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_course: {
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
                    "application/json": components["schemas"]["CourseItem"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description No course has this slug. */
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
    get_course_schema_org: {
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
            /** @description No course has this slug. */
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
    list_coverage_gaps: {
        parameters: {
            query: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Two-digit Land key. */
                land: string;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only gaps on this topic. */
                topic?: string | null;
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
                    "application/json": components["schemas"]["GapPage"];
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
    get_coverage_gaps_table: {
        parameters: {
            query: {
                /** @description Two-digit Land key. */
                land: string;
                /** @description Of the headings. */
                language?: "de" | "en";
                /** @description Only gaps on this topic. */
                topic?: string | null;
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    locate_coverage_gaps: {
        parameters: {
            query: {
                /** @description Two-digit Land key. */
                land: string;
                /** @description Only gaps on this topic. */
                topic?: string | null;
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
                    "application/geo+json": components["schemas"]["GapMap"];
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
    list_kept_support_offers: {
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
                    "application/json": components["schemas"]["KeptOfferPage"];
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
    list_learning_paths: {
        parameters: {
            query?: {
                /** @description What a path leads on with. */
                dimension?: string[];
                /** @description For whom. */
                role?: components["schemas"]["Role"][];
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
                    "application/json": components["schemas"]["LearningPathList"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_released_lesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
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
                    "application/json": components["schemas"]["ReleasedLesson"];
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
    change_lesson_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonForm"];
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
                    "application/json": components["schemas"]["LessonDraftItem"];
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
    check_lesson_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckForm"];
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
                    "application/json": components["schemas"]["LessonDraftItem"];
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
    answer_lesson_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
                draft_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LessonConsent"];
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
                    "application/json": components["schemas"]["LessonDraftItem"];
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
    withdraw_lesson_draft: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description As in the list. */
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
                    "application/json": components["schemas"]["LessonDraftItem"];
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
    get_public_services: {
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
    get_public_services_as: {
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
    list_question_sets: {
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
                    "application/json": components["schemas"]["QuestionSetList"];
                };
            };
            304: components["responses"]["NotModified"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_question_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Of a question set. */
                version: string;
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
                    "application/json": components["schemas"]["QuestionSetDetail"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description There is no question set of this version. */
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
    preview_rerouting: {
        parameters: {
            query: {
                /** @description Two-digit Land key. */
                land: string;
                /** @description Also those that a unit has accepted and is working on. */
                with_accepted?: boolean;
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
                    "application/json": components["schemas"]["ReroutingPreview"];
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
    reroute_requests: {
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
                "application/json": components["schemas"]["ReroutingForm"];
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
                    "application/json": components["schemas"]["Rerouted"];
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
    list_routing_policies: {
        parameters: {
            query: {
                /** @description Two-digit Land key. */
                land: string;
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
                    "application/json": components["schemas"]["RoutingPolicyList"];
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
    state_routing_policy: {
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
                "application/json": components["schemas"]["NewRoutingPolicy"];
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
                    "application/json": components["schemas"]["RoutingPolicyDetail"];
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
    get_routing_policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                policy_id: string;
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
                    "application/json": components["schemas"]["RoutingPolicyDetail"];
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
    remove_routing_policy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the list. */
                policy_id: string;
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
    preview_routing_policy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRoutingPolicy"];
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
                    "application/json": components["schemas"]["RoutingPreview"];
                };
            };
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
    simulate_routing: {
        parameters: {
            query: {
                /** @description Amtlicher Regionalschlüssel in its natural length: Land 2, Kreis 5, Verband 9, Gemeinde 12 digits; the 8-digit AGS is accepted as an alias. */
                area: string;
                /** @description Units taken to be at capacity. */
                full?: string[];
                /** @description Day of the request; today without it. */
                on?: string | null;
                /** @description Id in `/api/catalog/v1/vocabularies/action-fields`. */
                topic: string;
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
                    "application/json": components["schemas"]["RoutingSimulation"];
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
                eligibility?: components["schemas"]["Verdict-Input"][];
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
    add_support_offer: {
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
                "application/json": components["schemas"]["NewOffer"];
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
                    "application/json": components["schemas"]["SupportOfferDetail"];
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
    export_support_offers_csv: {
        parameters: {
            query?: {
                /** @description Offers for no particular field do not count. */
                action_field?: string[];
                /** @description Whether it costs something. */
                cost?: components["schemas"]["CostAnswer"][];
                /** @description What kind of support it is. */
                kind?: string[];
                /** @description Of a unit that covers something in one of these Länder. */
                land?: string[];
                /** @description Who runs the unit. */
                level?: components["schemas"]["UnitLevel"][];
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
    export_support_offers_jsonl: {
        parameters: {
            query?: {
                /** @description Offers for no particular field do not count. */
                action_field?: string[];
                /** @description Whether it costs something. */
                cost?: components["schemas"]["CostAnswer"][];
                /** @description What kind of support it is. */
                kind?: string[];
                /** @description Of a unit that covers something in one of these Länder. */
                land?: string[];
                /** @description Who runs the unit. */
                level?: components["schemas"]["UnitLevel"][];
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
    change_support_offer: {
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
                "application/json": components["schemas"]["OfferContent"];
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
                    "application/json": components["schemas"]["SupportOfferDetail"];
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
    get_support_offer_cpsv_as: {
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
    assure_support_offer: {
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
                    "application/json": components["schemas"]["SupportOfferDetail"];
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
    get_support_offer_cpsv: {
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
    add_offer_variant: {
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
                "application/json": components["schemas"]["NewVariant"];
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
                    "application/json": components["schemas"]["SupportOfferDetail"];
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
    enter_unit: {
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
                "application/json": components["schemas"]["NewUnit"];
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
                    "application/json": components["schemas"]["KeptUnit"];
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
    change_unit: {
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
                "application/json": components["schemas"]["UnitForm"];
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
                    "application/json": components["schemas"]["KeptUnit"];
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
    get_advice: {
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
                    "application/json": components["schemas"]["AdviceDetail"];
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
    state_advice: {
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
                "application/json": components["schemas"]["AdviceForm"];
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
                    "application/json": components["schemas"]["AdviceDetail"];
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
    state_absence: {
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
                "application/json": components["schemas"]["AbsenceForm"];
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
                    "application/json": components["schemas"]["AbsenceEntry"];
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
    remove_absence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description As in the advice. */
                absence_id: string;
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
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    preview_departure: {
        parameters: {
            query: {
                /** @description An adviser of the unit, who leaves. */
                person_id: string;
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
                    "application/json": components["schemas"]["DeparturePreview"];
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
    depart: {
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
                "application/json": components["schemas"]["DepartureForm"];
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
                    "application/json": components["schemas"]["DepartureDone"];
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
}
