// Made by `npm run api` from ../gateway/contracts/openapi.json; do not edit.
export interface paths {
    "/api/accounts/v1/api-client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Current Api Client
         * @description Which client is asking, with which scopes; good for a first call.
         */
        get: operations["get_current_api_client"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/api-clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Api Clients
         * @description The clients of the organisation for which one acts, those in force first.
         */
        get: operations["list_api_clients"];
        put?: never;
        /**
         * Make Api Client
         * @description Make a client for the organisation for which one acts; it has no key yet.
         */
        post: operations["make_api_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/api-clients/{client_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Api Client
         * @description One client of the organisation.
         */
        get: operations["get_api_client"];
        put?: never;
        post?: never;
        /**
         * Revoke Api Client
         * @description Refuse a client with all its keys and tokens, for good; within five seconds everywhere.
         */
        delete: operations["revoke_api_client"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/api-clients/{client_id}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make Credential
         * @description Make a key; its secret is shown in this answer only, so the request cannot be repeated.
         */
        post: operations["make_credential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/api-clients/{client_id}/credentials/{credential_id}": {
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
         * Revoke Credential
         * @description Refuse one key, and the tokens made with it; the client's other one works on.
         */
        delete: operations["revoke_credential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/api-clients/{client_id}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Api Client Usage
         * @description How often a client asked on each of the last 90 days.
         */
        get: operations["get_api_client_usage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Audit Entries
         * @description What was done for the own organisation, the latest first; for its administrators.
         *
         *     The platform's administrators see all entries.
         */
        get: operations["list_audit_entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/audit-entries.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Audit Csv
         * @description The same entries as a table, the oldest first.
         */
        get: operations["export_audit_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/audit-entries.jsonl": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export Audit Jsonl
         * @description The same entries as lines of JSON, the oldest first.
         */
        get: operations["export_audit_jsonl"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Delegations
         * @description For whom the own organisation acts, and who acts for it; ended ones too, the newest first.
         */
        get: operations["list_delegations"];
        put?: never;
        /**
         * Delegate
         * @description Let another organisation act for the own one; for its administrators.
         */
        post: operations["delegate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/delegations/{delegation_id}": {
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
         * End Delegation
         * @description End a delegation at once; for the administrators of either organisation.
         */
        delete: operations["end_delegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview Erasure
         * @description What erasing one's own account would bring with it; nothing happens yet.
         */
        get: operations["preview_erasure"];
        put?: never;
        /**
         * Erase Account
         * @description Erase one's own account at once and for good; every login of it ends.
         *
         *     What is kept stays under an id that leads to nobody any more: see docs/data-protection.md.
         */
        post: operations["erase_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/events": {
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
    "/api/accounts/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Invitations
         * @description Invitations that nobody has accepted yet, the newest first; for administrators.
         */
        get: operations["list_invitations"];
        put?: never;
        /**
         * Invite
         * @description Invite somebody by mail; for administrators. The link is shown this once, to pass it on.
         */
        post: operations["invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/invitations/{invitation_id}": {
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
         * Withdraw Invitation
         * @description Withdraw an invitation; its link ends.
         */
        delete: operations["withdraw_invitation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/invitations/{invitation_id}/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew Invitation
         * @description Make and send a new link, valid from now; the old one ends.
         */
        post: operations["renew_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/invitations/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept Invitation
         * @description Become a member; the login has to have the invited mail address.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/invitations/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Invitation
         * @description Who invites the holder of a link, and as what. No login is needed.
         */
        post: operations["preview_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Memberships
         * @description The members of the organisation for which you act, by name.
         */
        get: operations["list_memberships"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/memberships/{membership_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Roles
         * @description Give a member other roles; for administrators. It counts at once, in open sessions too.
         */
        put: operations["change_roles"];
        post?: never;
        /**
         * End Membership
         * @description Leave an organisation, or remove a member as its administrator. It counts at once.
         */
        delete: operations["end_membership"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/notice-rhythms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Notice Rhythms
         * @description How often mails about each topic come; with the link of a mail, about that one's.
         */
        get: operations["list_notice_rhythms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/notice-rhythms/{topic}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Notice Rhythm
         * @description Say how often mails about a topic come; what waits already comes then.
         */
        put: operations["choose_notice_rhythm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/notice-rhythms/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Notice Unsubscribe
         * @description The page on which the mails are ended: programs that only look at links end nothing.
         */
        get: operations["show_notice_unsubscribe"];
        put?: never;
        /**
         * Unsubscribe From Notices
         * @description End the mails about a topic from within a mail program, with one click (RFC 8058).
         */
        post: operations["unsubscribe_from_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Organizations
         * @description Organisations by slug: providers, support bodies, municipalities and their parents.
         */
        get: operations["list_organizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/organizations/{id_or_slug}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Organization
         * @description One organisation by its id or its slug; both stay the same for ever.
         */
        get: operations["get_organization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/organizations/{id_or_slug}/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Profile
         * @description Facts of the register about a municipality, Kreis or Verband, and what it states itself.
         *
         *     The public, public bodies and the organisation itself see different statements.
         */
        get: operations["get_profile"];
        /**
         * Change Profile
         * @description State anew what the organisation says about itself; for its members and delegates.
         */
        put: operations["change_profile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/organizations/{id_or_slug}/profile/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Profile Revisions
         * @description What was stated before, the latest first; for members and delegates of the organisation.
         */
        get: operations["list_profile_revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/own-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Own Data
         * @description All that the platform stores of the person who asks (Art. 15 and 20 GDPR).
         *
         *     Each part says for what it is held, who sees it, how long it is kept and what erasing the
         *     account does to it. `missing` names services that did not answer.
         */
        get: operations["get_own_data"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/person/language": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Choose Language
         * @description Say in which language mails shall come.
         */
        put: operations["choose_language"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Registrations
         * @description One's own registrations, or those about which one decides; the newest first.
         */
        get: operations["list_registrations"];
        put?: never;
        /**
         * Register
         * @description Ask to act for an organisation. Its administrators decide; where there are none, its Land.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/registrations/{registration_id}": {
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
         * Withdraw Registration
         * @description Withdraw one's own registration as long as it is open.
         */
        delete: operations["withdraw_registration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/registrations/{registration_id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Registration
         * @description Confirm that somebody may act for the organisation; a new organisation is public then.
         */
        post: operations["confirm_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/registrations/{registration_id}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reject Registration
         * @description Reject it; the person reads the reason.
         */
        post: operations["reject_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/search-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Search Alerts
         * @description All alerts of one's own mail address.
         */
        get: operations["list_search_alerts"];
        put?: never;
        /**
         * Request Search Alert
         * @description Ask to be told by mail when a search finds something new. No account is needed.
         *
         *     The address gets a link to confirm, at most three a day. Who is logged in and gives no address
         *     gets the mails at the own verified one, without a confirmation.
         */
        post: operations["request_search_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/search-alerts/{alert_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Search Alert
         * @description Change how often an alert may write.
         */
        put: operations["change_search_alert"];
        post?: never;
        /**
         * End Search Alert
         * @description End an alert; with the last one the address is gone.
         */
        delete: operations["end_search_alert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/search-alerts/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm Search Alert
         * @description Confirm that the mails are wanted. The link works once, for 48 hours.
         */
        post: operations["confirm_search_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/search-alerts/figures/{solution_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Alert Figures
         * @description How many alerts have found an entry; for the catalogue, which tells who keeps the entry.
         */
        get: operations["get_alert_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/search-alerts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview Search Alert
         * @description What the link of the first mail would confirm; looking at it confirms nothing.
         */
        post: operations["preview_search_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/search-alerts/unsubscribe/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show Unsubscribe
         * @description The page on which an alert is ended: programs that only look at links end nothing.
         */
        get: operations["show_unsubscribe"];
        put?: never;
        /**
         * Unsubscribe
         * @description End an alert from within a mail program, with one click (RFC 8058).
         */
        post: operations["unsubscribe"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Session
         * @description Who is logged in in this browser; an answer without a person says that nobody is.
         */
        get: operations["get_session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/session/acting-for": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Act For
         * @description Act for another organisation; the cookie changes with it.
         */
        put: operations["act_for"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Sessions
         * @description One's own logins, the one used last first.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        /**
         * End Other Sessions
         * @description End all of one's own logins but this one.
         */
        delete: operations["end_other_sessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/sessions/{session_id}": {
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
         * End Session
         * @description End one of one's own logins.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhooks
         * @description The webhooks of the organisation for which one acts; for its administrators.
         */
        get: operations["list_webhooks"];
        put?: never;
        /**
         * Make Webhook
         * @description Have events sent to an address, signed as Standard Webhooks; the secret is shown once.
         */
        post: operations["make_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change Webhook
         * @description Change address and topics, pause and resume.
         */
        put: operations["change_webhook"];
        post?: never;
        /**
         * Delete Webhook
         * @description Delete a webhook with its deliveries.
         */
        delete: operations["delete_webhook"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/webhooks/{webhook_id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Webhook Deliveries
         * @description The last fifty deliveries with every try; they are kept for thirty days.
         */
        get: operations["list_webhook_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/webhooks/{webhook_id}/deliveries/{delivery_id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replay Webhook Delivery
         * @description Send an event again within the next minute, with the same id.
         */
        post: operations["replay_webhook_delivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/webhooks/{webhook_id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ping Webhook
         * @description Send an event that tells nothing, within the next minute, to see whether it arrives.
         */
        post: operations["ping_webhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/v1/webhooks/{webhook_id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rotate Webhook Secret
         * @description Make a new secret, shown once; for a day the old one signs beside it.
         */
        post: operations["rotate_webhook_secret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform/v1/barrier-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List Barrier Reports
         * @description Reported barriers, the newest first; for the administrator.
         */
        get: operations["list_barrier_reports"];
        put?: never;
        /**
         * Report Barrier
         * @description Report what keeps you from using a page. No account is needed.
         *
         *     Please name no other people. The contact is used for the answer only and deleted six months
         *     after it, at the latest after twelve months.
         */
        post: operations["report_barrier"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/platform/v1/barrier-reports/{report_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Barrier Report
         * @description One report; for the administrator.
         */
        get: operations["get_barrier_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Mark Barrier Report
         * @description Mark a report as answered, or open it again; for the administrator.
         */
        patch: operations["mark_barrier_report"];
        trace?: never;
    };
    "/api/platform/v1/mailbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Mailbox
         * @description The last fifty mails; only where invented people are, whose mail nobody else could read.
         */
        get: operations["get_mailbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search
         * @description Search all services at once.
         *
         *     Hits stay grouped by the service that knows them, so that none crowds out the others. For more
         *     of one kind use that service's own list with the same `q`.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/backchannel-logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Obey Logout
         * @description For the identity provider: it has ended a login (OpenID Connect Back-Channel Logout 1.0).
         */
        post: operations["obey_logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Complete Login
         * @description Take the provider's answer and open a session; one answer works once.
         */
        get: operations["complete_login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Begin Login
         * @description Send the browser to the identity provider.
         */
        get: operations["begin_login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log Out
         * @description End this session; without one nothing happens.
         */
        post: operations["log_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi/{service}.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get Openapi Document
         * @description The OpenAPI 3.1 document of one service, as that service makes it.
         */
        get: operations["get_openapi_document"];
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
         * ActingFor
         * @description For whom to act from now on; null for nobody but oneself.
         */
        ActingFor: {
            /** Delegate Id */
            delegate_id?: string | null;
            /** Organization Id */
            organization_id: string | null;
        };
        /**
         * ActingPlace
         * @description An organisation for which the person may act.
         */
        ActingPlace: {
            /** Area Key */
            area_key: string | null;
            /**
             * Delegate Id
             * @description The person's own organisation, when that one acts for this one by delegation.
             */
            delegate_id: string | null;
            kind: components["schemas"]["OrganizationKind"];
            names: components["schemas"]["LocalizedText"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /** Slug */
            slug: string;
        };
        /** AlertFigures */
        AlertFigures: {
            /**
             * Alerts
             * @description Alerts whose search has found the entry and that have not ended.
             */
            alerts: number;
        };
        /**
         * AlertPreview
         * @description What the link of the first mail confirms.
         */
        AlertPreview: {
            /** Email */
            email: string;
            rhythm: components["schemas"]["Rhythm"];
            /** Search */
            search: string;
        };
        /**
         * AlertRequest
         * @description What happens next; it does not depend on what is known of the address.
         */
        AlertRequest: {
            /**
             * Needs Confirmation
             * @description A mail with a link was sent to the address, unless it had too many today.
             */
            needs_confirmation: boolean;
        };
        /** AlertToken */
        AlertToken: {
            /**
             * Token
             * @description The secret of the link.
             */
            token: string;
        };
        /**
         * ApiClient
         * @description A program that acts for an organisation; its id is the `client_id` of OAuth.
         */
        ApiClient: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Credentials
             * @description The newest first.
             */
            credentials: components["schemas"]["Credential"][];
            environment: components["schemas"]["Environment"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is Limited To Land */
            is_limited_to_land: boolean;
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Quota Per Minute */
            quota_per_minute: number;
            /** Revoked At */
            revoked_at: string | null;
            /** Scopes */
            scopes: components["schemas"]["Scope"][];
            /** Version */
            version: number;
        };
        /** ApiClients */
        ApiClients: {
            /**
             * Grantable Scopes
             * @description What a new client may be allowed.
             */
            grantable_scopes: components["schemas"]["Scope"][];
            /**
             * Has Test Keys
             * @description Whether test keys work on this platform.
             */
            has_test_keys: boolean;
            /** Items */
            items: components["schemas"]["ApiClient"][];
            /**
             * Land
             * @description The Land to which a client can be limited.
             */
            land: string | null;
        };
        /** ApiClientUsage */
        ApiClientUsage: {
            /**
             * Items
             * @description 90 days up to today, in UTC, the oldest first.
             */
            items: components["schemas"]["UsageDay"][];
        };
        /** AreaName */
        AreaName: {
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
        /**
         * AuditEntry
         * @description Who did what, when and for whom; people, clients and things are named by their ids.
         */
        AuditEntry: {
            /**
             * Action
             * @example session.opened
             */
            action: string;
            /** Actor Id */
            actor_id: string;
            actor_kind: components["schemas"]["PrincipalKind"];
            /**
             * Delegate Id
             * @description Who acted for it by delegation.
             */
            delegate_id: string | null;
            /**
             * Details
             * @description More about it, in ids and code words.
             */
            details: {
                [key: string]: string;
            };
            /**
             * Hash
             * @description SHA-256 in the chain of all entries.
             */
            hash: string;
            /**
             * Number
             * @description Counts all entries of the platform.
             */
            number: number;
            /**
             * Organization Id
             * @description For whom it was done.
             */
            organization_id: string | null;
            /**
             * Recorded At
             * Format: date-time
             */
            recorded_at: string;
            /** Subject Id */
            subject_id: string;
            /**
             * Subject Kind
             * @description What kind of thing it was done to.
             */
            subject_kind: string;
        };
        /**
         * AuditPage
         * @description One page of the audit, and what its ids are called where the reader may know.
         */
        AuditPage: {
            /** Items */
            items: components["schemas"]["AuditEntry"][];
            /**
             * Names
             * @description By id: organisations, and members and clients of the own one. An id without a name belongs to somebody else, or to nobody any more.
             */
            names: {
                [key: string]: components["schemas"]["LocalizedText"];
            };
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** BarrierReport */
        BarrierReport: {
            /** Answered At */
            answered_at: string | null;
            /** Contact */
            contact: string | null;
            /** Description */
            description: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            language: components["schemas"]["Language"];
            /** Number */
            number: number;
            /** Page */
            page: string;
            /**
             * Reported At
             * Format: date-time
             */
            reported_at: string;
            status: components["schemas"]["BarrierReportStatus"];
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
        };
        /** BarrierReportChange */
        BarrierReportChange: {
            status: components["schemas"]["BarrierReportStatus"];
        };
        /**
         * BarrierReportReceipt
         * @description What the reporter gets: nothing personal, because the answer may be sent again.
         */
        BarrierReportReceipt: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Number
             * @description Short number to mention when asking about the report.
             */
            number: number;
            /**
             * Reported At
             * Format: date-time
             */
            reported_at: string;
        };
        /**
         * BarrierReportStatus
         * @enum {string}
         */
        BarrierReportStatus: "open" | "answered";
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
        /** ConfirmedAlert */
        ConfirmedAlert: {
            /** Email */
            email: string;
            /**
             * Link
             * @description With it the alert is changed and ended; all mails have it.
             */
            link: string;
            rhythm: components["schemas"]["Rhythm"];
            /** Search */
            search: string;
        };
        /**
         * Credential
         * @description A key of a client; its secret part was shown once.
         */
        Credential: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Key Id
             * @description Part of the key that may be shown.
             */
            key_id: string;
            kind: components["schemas"]["CredentialKind"];
            /** Revoked At */
            revoked_at: string | null;
            status: components["schemas"]["CredentialStatus"];
            /**
             * Used At
             * @description To the minute.
             */
            used_at: string | null;
        };
        /**
         * CredentialKind
         * @description How a client proves who it is.
         * @enum {string}
         */
        CredentialKind: "api_key" | "client_secret" | "public_key";
        /**
         * CredentialStatus
         * @enum {string}
         */
        CredentialStatus: "active" | "expired" | "revoked";
        /**
         * CurrentApiClient
         * @description Who is asking, for a first call.
         */
        CurrentApiClient: {
            /**
             * Client Id
             * Format: uuid
             */
            client_id: string;
            environment: components["schemas"]["Environment"];
            /**
             * Expires At
             * Format: date-time
             * @description Of the key behind this request.
             */
            expires_at: string;
            /** Name */
            name: string;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Quota Per Minute */
            quota_per_minute: number;
            /**
             * Scopes
             * @description Those of this key or token.
             */
            scopes: components["schemas"]["Scope"][];
        };
        /**
         * CurrentSession
         * @description Who is logged in, and for whom they act; all null or empty where nobody is.
         */
        CurrentSession: {
            acting_for: components["schemas"]["ActingPlace"] | null;
            /**
             * Ends At
             * @description At the latest, whatever happens.
             */
            ends_at: string | null;
            /**
             * Idle Minutes
             * @description It ends after so long without a request.
             */
            idle_minutes: number | null;
            person: components["schemas"]["PersonCard"] | null;
            /**
             * Places
             * @description Everything that `acting_for` may be.
             */
            places: components["schemas"]["ActingPlace"][];
        };
        /**
         * Delegation
         * @description The members of `delegate` may act for `organization` while it lasts, as plain members.
         */
        Delegation: {
            delegate: components["schemas"]["Party"];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            organization: components["schemas"]["Party"];
            /** Reason */
            reason: string;
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * State
             * @enum {string}
             */
            state: "planned" | "active" | "ended";
            /** Until */
            until: string | null;
        };
        /** Delegations */
        Delegations: {
            /** Items */
            items: components["schemas"]["Delegation"][];
        };
        /** Deliveries */
        Deliveries: {
            /** Items */
            items: components["schemas"]["Delivery"][];
        };
        /**
         * Delivery
         * @description One event on its way; its id, written `msg_<hex>`, is the header `webhook-id`.
         */
        Delivery: {
            /** Delivered At */
            delivered_at: string | null;
            /** Event Type */
            event_type: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Next Try At
             * @description Null: delivered, or given up.
             */
            next_try_at: string | null;
            /** Subject */
            subject: string;
            /** Tries */
            tries: components["schemas"]["Try"][];
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /**
         * DocumentName
         * @enum {string}
         */
        DocumentName: "catalog" | "competence-center" | "knowledge" | "gateway";
        /**
         * Environment
         * @description `test` works on platforms with demo data only.
         * @enum {string}
         */
        Environment: "live" | "test";
        /**
         * ErasurePreview
         * @description What an erasure would bring with it.
         */
        ErasurePreview: {
            /**
             * Left Without Administrator
             * @description Organisations that only this person administers. They stay; whoever registers for one next is confirmed by who decides about registrations of its Land.
             */
            left_without_administrator: components["schemas"]["LeftOrganization"][];
        };
        /**
         * ErasureRequest
         * @example {
         *       "is_final": true
         *     }
         */
        ErasureRequest: {
            /**
             * Is Final
             * @description The person knows that this cannot be undone.
             * @constant
             */
            is_final: true;
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
         * Facts
         * @description What the official register says; of an ended area without a single successor no figures.
         */
        Facts: {
            area: components["schemas"]["AreaName"];
            /**
             * Area Ha
             * @description Hectares.
             */
            area_ha: number | null;
            /**
             * As Of
             * Format: date
             * @description State of the register, for all but the population.
             */
            as_of: string;
            /** Ended On */
            ended_on: string | null;
            kind: components["schemas"]["Label"];
            /** People Per Km2 */
            people_per_km2: number | null;
            /** Population */
            population: number | null;
            /** Population On */
            population_on: string | null;
            /** @description The ended area that the organisation names; it became part of this one. */
            replaces: components["schemas"]["AreaName"] | null;
            /**
             * Size Class
             * @description Id in `/api/catalog/v1/vocabularies/size-classes`; of municipalities.
             */
            size_class: string | null;
            /**
             * Sources
             * @description To be shown beside the facts.
             */
            sources: string[];
            /**
             * Successors
             * @description What an ended area has become part of.
             */
            successors: components["schemas"]["AreaName"][];
            /**
             * Within
             * @description Verband, Kreis and Land, the nearest first.
             */
            within: components["schemas"]["AreaName"][];
        };
        /**
         * Topic
         * @description What a municipality may say about itself: the members of `Statements`.
         * @enum {string}
         */
        gateway__profiles__schemas__Topic: "it_staff" | "platforms" | "standards" | "operation_models" | "budget_situation";
        /**
         * Topic
         * @description Events are of the type `de.stufenplan.<topic>.<what happened>.v1`.
         * @enum {string}
         */
        gateway__webhooks__topics__Topic: "catalog.solution" | "catalog.use" | "catalog.experience" | "catalog.transfer" | "accounts.organization" | "accounts.profile" | "competence-center.unit" | "competence-center.support-offer" | "competence-center.course" | "knowledge.project" | "knowledge.implementation-step";
        /** Held */
        Held: {
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
            /**
             * Holder
             * @description `gateway`, or the name of a service.
             */
            holder: string;
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
        /** Invitation */
        Invitation: {
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Invited At
             * Format: date-time
             */
            invited_at: string;
            /** Is Expired */
            is_expired: boolean;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
        };
        /**
         * InvitationPreview
         * @description What the holder of the link needs to know before accepting.
         */
        InvitationPreview: {
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            names: components["schemas"]["LocalizedText"];
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
        };
        /** InvitationRenewal */
        InvitationRenewal: {
            /**
             * Language
             * @description Of the mail to somebody who has no account yet.
             * @default de
             * @enum {string}
             */
            language: "de" | "en";
        };
        /** Invitations */
        Invitations: {
            /** Items */
            items: components["schemas"]["Invitation"][];
        };
        /** InvitationToken */
        InvitationToken: {
            /**
             * Token
             * @description The secret of the link.
             */
            token: string;
        };
        /** IssuedInvitation */
        IssuedInvitation: {
            /** Email */
            email: string;
            /**
             * Expires At
             * Format: date-time
             */
            expires_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Invited At
             * Format: date-time
             */
            invited_at: string;
            /** Is Expired */
            is_expired: boolean;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /**
             * Token
             * @description Shown this once; only its hash is kept.
             */
            token: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
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
        /** LeftOrganization */
        LeftOrganization: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            names: components["schemas"]["LocalizedText"];
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
        /** LoggedOut */
        LoggedOut: {
            /**
             * Location
             * @description Where the browser ends the login at the identity provider; null without one.
             */
            location: string | null;
        };
        /** MadeCredential */
        MadeCredential: {
            credential: components["schemas"]["Credential"];
            /**
             * Secret
             * @description API key or client secret, never shown again; null for a public key.
             */
            secret: string | null;
        };
        /**
         * Mail
         * @description A mail as its reader gets it; the HTML form says the same as the text.
         */
        Mail: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Language
             * @enum {string}
             */
            language: "de" | "en";
            /** Recipient */
            recipient: string;
            /** Sent At */
            sent_at: string | null;
            /** Subject */
            subject: string;
            /** Text */
            text: string;
            /**
             * Written At
             * Format: date-time
             */
            written_at: string;
        };
        /** Mailbox */
        Mailbox: {
            /** Items */
            items: components["schemas"]["Mail"][];
        };
        /**
         * MailLanguage
         * @description In which mails to the person are written.
         */
        MailLanguage: {
            /**
             * Language
             * @enum {string}
             */
            language: "de" | "en";
        };
        /**
         * Membership
         * @description Somebody's place in an organisation.
         */
        Membership: {
            /**
             * Email
             * @description Only for administrators, and one's own.
             */
            email: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Name */
            name: string;
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
            /** Roles */
            roles: components["schemas"]["Role"][];
            /**
             * Since
             * Format: date-time
             */
            since: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
        };
        /** MembershipChange */
        MembershipChange: {
            /**
             * Roles
             * @description Everybody is a member beside other roles.
             */
            roles: components["schemas"]["Role"][];
        };
        /** NewApiClient */
        NewApiClient: {
            /** @default live */
            environment: components["schemas"]["Environment"];
            /**
             * Is Limited To Land
             * @description Changes nothing outside the organisation's own Land.
             * @default false
             */
            is_limited_to_land: boolean;
            /**
             * Name
             * @description What the program is, for the people of the organisation.
             */
            name: string;
            /**
             * Quota Per Minute
             * @default 600
             */
            quota_per_minute: number;
            /** Scopes */
            scopes: components["schemas"]["Scope"][];
        };
        /** NewBarrierReport */
        NewBarrierReport: {
            /**
             * Contact
             * @description Mail address or telephone number, if you want an answer.
             */
            contact?: string | null;
            /** Description */
            description: string;
            /** @default de */
            language: components["schemas"]["Language"];
            /**
             * Page
             * @description Address of the page without the host.
             * @example /suche
             */
            page: string;
        };
        /** NewCredential */
        NewCredential: {
            /**
             * Expires On
             * @description Last day on which it works; at most, and without it, in a year.
             */
            expires_on?: string | null;
            kind: components["schemas"]["CredentialKind"];
            /**
             * Public Key
             * @description Of a `public_key`: a JWK, EC P-256 or RSA of 2048 bits or more.
             */
            public_key?: {
                [key: string]: unknown;
            } | null;
        };
        /** NewDelegation */
        NewDelegation: {
            /**
             * Delegate Id
             * Format: uuid
             * @description The organisation that is to act for yours.
             */
            delegate_id: string;
            /**
             * Reason
             * @description On what it rests, e.g. the contract or the law.
             */
            reason: string;
            /**
             * Since
             * @description From now on, if not given.
             */
            since?: string | null;
            /**
             * Until
             * @description Without an end, if not given.
             */
            until?: string | null;
        };
        /** NewInvitation */
        NewInvitation: {
            /**
             * Email
             * @description A mail address.
             * @example digitales@stadt.example
             */
            email: string;
            /**
             * Language
             * @description Of the mail to somebody who has no account yet.
             * @default de
             * @enum {string}
             */
            language: "de" | "en";
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Roles
             * @description Everybody is a member beside other roles.
             */
            roles: components["schemas"]["Role"][];
        };
        /**
         * NewOrganization
         * @description An organisation that the platform does not know yet.
         */
        NewOrganization: {
            /**
             * Area Key
             * @description Where it belongs to; needed except for what works in all of Germany.
             */
            area_key?: string | null;
            kind: components["schemas"]["OrganizationKind"];
            /**
             * Name
             * @description Needed except for municipalities, Kreise and Verbände of the register.
             */
            name?: string | null;
        };
        /**
         * NewRegistration
         * @description `organization_id` for an organisation that the platform knows, else `organization`.
         */
        NewRegistration: {
            /**
             * May Act
             * @description I declare that I may act for this organisation.
             * @constant
             */
            may_act: true;
            organization?: components["schemas"]["NewOrganization"] | null;
            /** Organization Id */
            organization_id?: string | null;
            /** Routing Id */
            routing_id?: string | null;
            /**
             * Work Email
             * @description Without it, that of the login, where the provider has verified it.
             */
            work_email?: string | null;
        };
        /** NewSearchAlert */
        NewSearchAlert: {
            /**
             * Email
             * @description Where to; without it the verified address of the own login.
             */
            email?: string | null;
            /**
             * Language
             * @description Of the mails.
             * @default de
             * @enum {string}
             */
            language: "de" | "en";
            /** @default daily */
            rhythm: components["schemas"]["Rhythm"];
            /**
             * Search
             * @description Query string of `/api/catalog/v1/solutions`; empty for all entries. Order and page are left out.
             * @example q=Hochwasser&land=05
             */
            search: string;
        };
        /**
         * NewWebhook
         * @description A topic or a type at least.
         */
        NewWebhook: {
            /**
             * Event Types
             * @description Single types of events, beside those of the topics.
             */
            event_types?: ("de.stufenplan.catalog.solution.published.v1" | "de.stufenplan.catalog.solution.changed.v1" | "de.stufenplan.catalog.solution.withdrawn.v1" | "de.stufenplan.catalog.solution.archived.v1" | "de.stufenplan.catalog.use.published.v1" | "de.stufenplan.catalog.use.changed.v1" | "de.stufenplan.catalog.use.removed.v1" | "de.stufenplan.catalog.experience.published.v1" | "de.stufenplan.catalog.experience.changed.v1" | "de.stufenplan.catalog.experience.removed.v1" | "de.stufenplan.catalog.transfer.published.v1" | "de.stufenplan.catalog.transfer.changed.v1" | "de.stufenplan.catalog.transfer.removed.v1" | "de.stufenplan.accounts.organization.registered.v1" | "de.stufenplan.accounts.organization.changed.v1" | "de.stufenplan.accounts.organization.removed.v1" | "de.stufenplan.accounts.profile.changed.v1" | "de.stufenplan.competence-center.unit.published.v1" | "de.stufenplan.competence-center.unit.changed.v1" | "de.stufenplan.competence-center.unit.removed.v1" | "de.stufenplan.competence-center.support-offer.published.v1" | "de.stufenplan.competence-center.support-offer.changed.v1" | "de.stufenplan.competence-center.support-offer.removed.v1" | "de.stufenplan.competence-center.course.published.v1" | "de.stufenplan.competence-center.course.changed.v1" | "de.stufenplan.competence-center.course.removed.v1" | "de.stufenplan.knowledge.project.published.v1" | "de.stufenplan.knowledge.project.changed.v1" | "de.stufenplan.knowledge.project.removed.v1" | "de.stufenplan.knowledge.implementation-step.published.v1" | "de.stufenplan.knowledge.implementation-step.changed.v1" | "de.stufenplan.knowledge.implementation-step.removed.v1")[];
            /**
             * Topics
             * @description `catalog.solution` brings all events about solutions.
             */
            topics?: components["schemas"]["gateway__webhooks__topics__Topic"][];
            /**
             * Url
             * @description Public, by https.
             * @example https://portal.example/stufenplan
             */
            url: string;
        };
        /**
         * NoticeRhythm
         * @enum {string}
         */
        NoticeRhythm: "at_once" | "daily" | "weekly" | "never";
        /** NoticeRhythms */
        NoticeRhythms: {
            /**
             * Email
             * @description Where the mails go; null: the login has no verified address, and none come.
             */
            email: string | null;
            /** Items */
            items: components["schemas"]["TopicRhythm"][];
        };
        /**
         * NoticeTopic
         * @description What notices are about: for each topic a person chooses how often mails come.
         * @enum {string}
         */
        NoticeTopic: "entries" | "uses" | "corrections" | "delegations" | "programs" | "requests";
        /**
         * OpenSession
         * @description One login of one's own.
         */
        OpenSession: {
            /**
             * Browser
             * @description Like "Firefox, Windows"; empty when it is not known.
             */
            browser: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Is This One */
            is_this_one: boolean;
            /**
             * Network
             * @description The address without its last part.
             */
            network: string;
            /**
             * Opened At
             * Format: date-time
             */
            opened_at: string;
            /**
             * Seen At
             * Format: date-time
             * @description To the minute.
             */
            seen_at: string;
        };
        /** OpenSessions */
        OpenSessions: {
            /** Items */
            items: components["schemas"]["OpenSession"][];
        };
        /**
         * Organization
         * @description Whoever takes part: a municipality, an association, a company, a community.
         * @example {
         *       "area_key": "064350014014",
         *       "id": "b145bb7d-f027-5daa-b4c9-07b6aa1e2886",
         *       "kind": "municipality",
         *       "names": {
         *         "de": "Stadt Beispielstadt",
         *         "en": "City of Beispielstadt"
         *       },
         *       "origin": "sourced",
         *       "slug": "beispielstadt",
         *       "sources": [
         *         {
         *           "checked_on": "2026-11-22",
         *           "confidence": "A",
         *           "label": "Gemeindeverzeichnis"
         *         }
         *       ],
         *       "version": 1,
         *       "website_url": "https://stadt.example"
         *     }
         */
        Organization: {
            /**
             * Area Key
             * @description Where it belongs to; null for all of Germany.
             */
            area_key: string | null;
            /**
             * Ended At
             * @description Since when no source names it any more; null for almost all.
             */
            ended_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            kind: components["schemas"]["OrganizationKind"];
            names: components["schemas"]["LocalizedText"];
            /** @description `demo`: invented, for trying out. */
            origin: components["schemas"]["Origin"];
            /**
             * Parent Id
             * @description The organisation that it is a part of.
             */
            parent_id: string | null;
            /** Slug */
            slug: string;
            /** Sources */
            sources: components["schemas"]["Source"][];
            /**
             * Version
             * @description Grows with every change.
             */
            version: number;
            /** Website Url */
            website_url: string | null;
        };
        /**
         * OrganizationKind
         * @description The concepts of the vocabulary `organization-kinds`.
         * @enum {string}
         */
        OrganizationKind: "municipality" | "district" | "municipal_association" | "state" | "federation" | "association" | "public_it_provider" | "company" | "research" | "community";
        /**
         * Origin
         * @description How the platform came to know an organisation.
         * @enum {string}
         */
        Origin: "sourced" | "registered" | "demo";
        /** OwnData */
        OwnData: {
            /**
             * Collected At
             * Format: date-time
             */
            collected_at: string;
            /** Is Complete */
            is_complete: boolean;
            /** Items */
            items: components["schemas"]["Held"][];
            /**
             * Missing
             * @description Services that did not answer in time; ask again later to have all.
             */
            missing: string[];
            /**
             * Person Id
             * Format: uuid
             */
            person_id: string;
        };
        /** Page[BarrierReport] */
        Page_BarrierReport_: {
            /** Items */
            items: components["schemas"]["BarrierReport"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[Membership] */
        Page_Membership_: {
            /** Items */
            items: components["schemas"]["Membership"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[Organization] */
        Page_Organization_: {
            /** Items */
            items: components["schemas"]["Organization"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[ProfileRevision] */
        Page_ProfileRevision_: {
            /** Items */
            items: components["schemas"]["ProfileRevision"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Page[Registration] */
        Page_Registration_: {
            /** Items */
            items: components["schemas"]["Registration"][];
            /** Next Cursor */
            next_cursor: string | null;
            /** Total */
            total: number;
        };
        /** Party */
        Party: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            names: components["schemas"]["LocalizedText"];
            /** Slug */
            slug: string;
        };
        /**
         * PauseReason
         * @enum {string}
         */
        PauseReason: "chosen" | "failure" | "gone";
        /** PersonCard */
        PersonCard: {
            /** Email */
            email: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Language
             * @description In which mails come.
             * @enum {string}
             */
            language: "de" | "en";
            /** Name */
            name: string;
        };
        /** PlatformInUse */
        PlatformInUse: {
            /**
             * Name
             * @description What it is called there.
             */
            name?: string | null;
            /**
             * Solution Type
             * @description Id in `/api/catalog/v1/vocabularies/solution-types`.
             */
            solution_type: string;
        };
        /**
         * PrincipalKind
         * @enum {string}
         */
        PrincipalKind: "anonymous" | "person" | "client" | "service";
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
         * Profile
         * @description A municipality, Kreis or Verband: facts of the register beside its own statements.
         * @example {
         *       "facts": {
         *         "area": {
         *           "key": "064350014014",
         *           "level": "gemeinde",
         *           "name": "Beispielstadt"
         *         },
         *         "area_ha": 4600,
         *         "as_of": "2026-02-28",
         *         "kind": {
         *           "de": "Stadt",
         *           "en": "Town"
         *         },
         *         "people_per_km2": 500,
         *         "population": 23000,
         *         "population_on": "2024-12-31",
         *         "size_class": "20k_100k",
         *         "sources": [
         *           "© Statistisches Bundesamt (Destatis), 2026, Gemeindeverzeichnis"
         *         ],
         *         "successors": [],
         *         "within": [
         *           {
         *             "key": "06",
         *             "level": "land",
         *             "name": "Hessen"
         *           }
         *         ]
         *       },
         *       "may_change": false,
         *       "organization_id": "019ab1c2-0000-7000-8000-000000000001",
         *       "provenance": {
         *         "it_staff": {
         *           "stated_as": "administrator",
         *           "stated_at": "2026-11-22T12:00:00Z",
         *           "visibility": "public"
         *         }
         *       },
         *       "statements": {
         *         "it_staff": "1_3",
         *         "operation_models": [
         *           "municipal_data_centre",
         *           "saas"
         *         ],
         *         "platforms": [
         *           {
         *             "solution_type": "urban_data_platform"
         *           }
         *         ],
         *         "standards": [
         *           "wms"
         *         ]
         *       },
         *       "version": 3
         *     }
         */
        Profile: {
            /** @description Null where the organisation names no known area. */
            facts: components["schemas"]["Facts"] | null;
            /**
             * May Change
             * @description Whether the reader makes the statements.
             */
            may_change: boolean;
            /**
             * Organization Id
             * Format: uuid
             */
            organization_id: string;
            /**
             * Provenance
             * @description Of each statement that is shown.
             */
            provenance: {
                [key: string]: components["schemas"]["Provenance"];
            };
            statements: components["schemas"]["Statements"];
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
        };
        /**
         * ProfileChange
         * @description The whole of what is stated from now on; what is left out is not stated any more.
         */
        ProfileChange: {
            statements: components["schemas"]["Statements"];
            /**
             * Visibility
             * @description Of each statement; `private` where none is given.
             */
            visibility?: {
                [key: string]: components["schemas"]["Visibility"];
            };
        };
        /**
         * ProfileRevision
         * @description What was stated at one time, for the own organisation.
         */
        ProfileRevision: {
            /**
             * Changed
             * @description What differs from the revision before.
             */
            changed: components["schemas"]["gateway__profiles__schemas__Topic"][];
            changed_as: components["schemas"]["StatedAs"];
            /**
             * Changed At
             * Format: date-time
             */
            changed_at: string;
            /**
             * Person
             * @description Null where the account is gone.
             */
            person: string | null;
            statements: components["schemas"]["Statements"];
            /** Version */
            version: number;
            /** Visibility */
            visibility: {
                [key: string]: components["schemas"]["Visibility"];
            };
        };
        /**
         * Provenance
         * @description For whom a statement is, and who made it when: by role, never by name.
         */
        Provenance: {
            stated_as: components["schemas"]["StatedAs"];
            /**
             * Stated At
             * Format: date-time
             */
            stated_at: string;
            visibility: components["schemas"]["Visibility"];
        };
        /** Registration */
        Registration: {
            /** Area Key */
            area_key: string | null;
            /** Decided At */
            decided_at: string | null;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Is Email Verified
             * @description The provider of the login has checked it.
             */
            is_email_verified: boolean;
            kind: components["schemas"]["OrganizationKind"];
            /** Name */
            name: string;
            /**
             * Organization Id
             * @description Null as long as the platform has it not.
             */
            organization_id: string | null;
            /**
             * Person
             * @description The name that the login says.
             */
            person: string;
            /**
             * Reason
             * @description Why it was rejected.
             */
            reason: string | null;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            /** Routing Id */
            routing_id: string | null;
            status: components["schemas"]["RegistrationStatus"];
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a decision.
             */
            version: number;
            /** Work Email */
            work_email: string;
        };
        /**
         * RegistrationReceipt
         * @description What the person gets at once: nothing personal, because the answer may be sent again.
         */
        RegistrationReceipt: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /**
             * Registered At
             * Format: date-time
             */
            registered_at: string;
            status: components["schemas"]["RegistrationStatus"];
        };
        /**
         * RegistrationStatus
         * @enum {string}
         */
        RegistrationStatus: "open" | "confirmed" | "rejected";
        /** Rejection */
        Rejection: {
            /**
             * Reason
             * @description Shown to the person who registered.
             */
            reason: string;
        };
        /**
         * Rhythm
         * @enum {string}
         */
        Rhythm: "at_once" | "daily" | "weekly";
        /** RhythmChange */
        RhythmChange: {
            rhythm: components["schemas"]["Rhythm"];
        };
        /** RhythmChoice */
        RhythmChoice: {
            rhythm: components["schemas"]["NoticeRhythm"];
        };
        /**
         * Role
         * @description What somebody may do for the organisation for which it acts.
         * @enum {string}
         */
        Role: "member" | "organization_admin" | "adviser" | "land_coordinator" | "federal_editor" | "platform_admin";
        /**
         * Scope
         * @description Nothing in here makes an editor of a client: that takes a role, and clients have none.
         * @enum {string}
         */
        Scope: "catalog:read" | "catalog:write" | "accounts:read";
        /** SearchAlert */
        SearchAlert: {
            /**
             * Confirmed At
             * Format: date-time
             */
            confirmed_at: string;
            /**
             * Id
             * Format: uuid
             */
            id: string;
            rhythm: components["schemas"]["Rhythm"];
            /** Search */
            search: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
        };
        /** SearchAlerts */
        SearchAlerts: {
            /**
             * Email
             * @description Null: the login has no verified address.
             */
            email: string | null;
            /** Items */
            items: components["schemas"]["SearchAlert"][];
        };
        /**
         * SearchAnswer
         * @description Always one group for each service, in a fixed order.
         * @example {
         *       "groups": [
         *         {
         *           "items": [
         *             {
         *               "id": "019ab1c2-0000-7000-8000-000000000001",
         *               "slug": "hochwasserinformationssystem",
         *               "summary": "Zeigt Pegelstände und warnt, bevor das Wasser kommt.",
         *               "title": "Hochwasserinformationssystem",
         *               "type": "solution",
         *               "url": "/loesungen/hochwasserinformationssystem"
         *             }
         *           ],
         *           "service": "catalog",
         *           "state": "ok",
         *           "total": 1
         *         },
         *         {
         *           "items": [],
         *           "service": "knowledge",
         *           "state": "unavailable"
         *         }
         *       ],
         *       "query": "Hochwasser"
         *     }
         */
        SearchAnswer: {
            /** Groups */
            groups: components["schemas"]["SearchGroup"][];
            /** Query */
            query: string;
        };
        /**
         * SearchGroup
         * @description What one service found, best first.
         */
        SearchGroup: {
            /** Items */
            items: components["schemas"]["SearchItem"][];
            /** Service */
            service: string;
            /**
             * State
             * @description `unavailable`: the service did not answer in time; ask again later.
             * @enum {string}
             */
            state: "ok" | "unavailable";
            /**
             * Total
             * @description How many there are; null when that is not known.
             */
            total: number | null;
        };
        /** SearchItem */
        SearchItem: {
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** Slug */
            slug: string;
            /** Summary */
            summary: string | null;
            /** Title */
            title: string;
            /**
             * Type
             * @enum {string}
             */
            type: "solution" | "unit" | "support_offer" | "course" | "project";
            /**
             * Url
             * @description Address of the page that shows it, without the host.
             */
            url: string;
        };
        /**
         * Source
         * @description Where a fact is from; the mark tells how sure it is, A being the surest.
         */
        Source: {
            /**
             * Checked On
             * Format: date
             */
            checked_on: string;
            /**
             * Confidence
             * @enum {string}
             */
            confidence: "A" | "B" | "V" | "S";
            /** Label */
            label: string;
            /** Url */
            url: string | null;
        };
        /**
         * StatedAs
         * @description In which role somebody stated something, instead of a name.
         * @enum {string}
         */
        StatedAs: "administrator" | "member" | "delegate";
        /**
         * Statements
         * @description Null: nothing was stated, or not to the reader. An empty list: it was stated that none is.
         */
        Statements: {
            /** Budget Situation */
            budget_situation?: string | null;
            /**
             * It Staff
             * @description Staff for digital matters and IT.
             */
            it_staff?: string | null;
            /**
             * Operation Models
             * @description In which ways a solution is to be run.
             */
            operation_models?: string[] | null;
            /**
             * Platforms
             * @description What runs already.
             */
            platforms?: components["schemas"]["PlatformInUse"][] | null;
            /**
             * Standards
             * @description Standards and interfaces in use.
             */
            standards?: string[] | null;
        };
        /**
         * TopicRhythm
         * @description How often mails about one topic come.
         */
        TopicRhythm: {
            rhythm: components["schemas"]["NoticeRhythm"];
            topic: components["schemas"]["NoticeTopic"];
        };
        /** Try */
        Try: {
            /**
             * Answer
             * @description How the receiver's answer began.
             */
            answer: string;
            /**
             * Status
             * @description Null: the address could not be reached.
             */
            status: number | null;
            /**
             * Tried At
             * Format: date-time
             */
            tried_at: string;
        };
        /** UsageDay */
        UsageDay: {
            /**
             * Day
             * Format: date
             */
            day: string;
            /** Requests */
            requests: number;
        };
        /**
         * Visibility
         * @description To whom a statement is shown; the services know them all and pass no more on.
         * @enum {string}
         */
        Visibility: "public" | "public_bodies" | "private";
        /** Webhook */
        Webhook: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Event Types */
            event_types: ("de.stufenplan.catalog.solution.published.v1" | "de.stufenplan.catalog.solution.changed.v1" | "de.stufenplan.catalog.solution.withdrawn.v1" | "de.stufenplan.catalog.solution.archived.v1" | "de.stufenplan.catalog.use.published.v1" | "de.stufenplan.catalog.use.changed.v1" | "de.stufenplan.catalog.use.removed.v1" | "de.stufenplan.catalog.experience.published.v1" | "de.stufenplan.catalog.experience.changed.v1" | "de.stufenplan.catalog.experience.removed.v1" | "de.stufenplan.catalog.transfer.published.v1" | "de.stufenplan.catalog.transfer.changed.v1" | "de.stufenplan.catalog.transfer.removed.v1" | "de.stufenplan.accounts.organization.registered.v1" | "de.stufenplan.accounts.organization.changed.v1" | "de.stufenplan.accounts.organization.removed.v1" | "de.stufenplan.accounts.profile.changed.v1" | "de.stufenplan.competence-center.unit.published.v1" | "de.stufenplan.competence-center.unit.changed.v1" | "de.stufenplan.competence-center.unit.removed.v1" | "de.stufenplan.competence-center.support-offer.published.v1" | "de.stufenplan.competence-center.support-offer.changed.v1" | "de.stufenplan.competence-center.support-offer.removed.v1" | "de.stufenplan.competence-center.course.published.v1" | "de.stufenplan.competence-center.course.changed.v1" | "de.stufenplan.competence-center.course.removed.v1" | "de.stufenplan.knowledge.project.published.v1" | "de.stufenplan.knowledge.project.changed.v1" | "de.stufenplan.knowledge.project.removed.v1" | "de.stufenplan.knowledge.implementation-step.published.v1" | "de.stufenplan.knowledge.implementation-step.changed.v1" | "de.stufenplan.knowledge.implementation-step.removed.v1")[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** @description Null: it works. `failure`: a day long nobody took an event; `gone`: the receiver answered 410. */
            paused_for: components["schemas"]["PauseReason"] | null;
            /**
             * Previous Until
             * @description Until then the secret before the last change signs as well.
             */
            previous_until: string | null;
            /** Topics */
            topics: components["schemas"]["gateway__webhooks__topics__Topic"][];
            /** Url */
            url: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
        };
        /** WebhookChange */
        WebhookChange: {
            /**
             * Event Types
             * @description Single types of events, beside those of the topics.
             */
            event_types?: ("de.stufenplan.catalog.solution.published.v1" | "de.stufenplan.catalog.solution.changed.v1" | "de.stufenplan.catalog.solution.withdrawn.v1" | "de.stufenplan.catalog.solution.archived.v1" | "de.stufenplan.catalog.use.published.v1" | "de.stufenplan.catalog.use.changed.v1" | "de.stufenplan.catalog.use.removed.v1" | "de.stufenplan.catalog.experience.published.v1" | "de.stufenplan.catalog.experience.changed.v1" | "de.stufenplan.catalog.experience.removed.v1" | "de.stufenplan.catalog.transfer.published.v1" | "de.stufenplan.catalog.transfer.changed.v1" | "de.stufenplan.catalog.transfer.removed.v1" | "de.stufenplan.accounts.organization.registered.v1" | "de.stufenplan.accounts.organization.changed.v1" | "de.stufenplan.accounts.organization.removed.v1" | "de.stufenplan.accounts.profile.changed.v1" | "de.stufenplan.competence-center.unit.published.v1" | "de.stufenplan.competence-center.unit.changed.v1" | "de.stufenplan.competence-center.unit.removed.v1" | "de.stufenplan.competence-center.support-offer.published.v1" | "de.stufenplan.competence-center.support-offer.changed.v1" | "de.stufenplan.competence-center.support-offer.removed.v1" | "de.stufenplan.competence-center.course.published.v1" | "de.stufenplan.competence-center.course.changed.v1" | "de.stufenplan.competence-center.course.removed.v1" | "de.stufenplan.knowledge.project.published.v1" | "de.stufenplan.knowledge.project.changed.v1" | "de.stufenplan.knowledge.project.removed.v1" | "de.stufenplan.knowledge.implementation-step.published.v1" | "de.stufenplan.knowledge.implementation-step.changed.v1" | "de.stufenplan.knowledge.implementation-step.removed.v1")[];
            /**
             * Is Paused
             * @description Nothing is sent meanwhile; what happens is kept for then.
             */
            is_paused: boolean;
            /**
             * Topics
             * @description `catalog.solution` brings all events about solutions.
             */
            topics?: components["schemas"]["gateway__webhooks__topics__Topic"][];
            /**
             * Url
             * @description Public, by https.
             * @example https://portal.example/stufenplan
             */
            url: string;
        };
        /** Webhooks */
        Webhooks: {
            /** Items */
            items: components["schemas"]["Webhook"][];
        };
        /** WebhookWithSecret */
        WebhookWithSecret: {
            /**
             * Created At
             * Format: date-time
             */
            created_at: string;
            /** Event Types */
            event_types: ("de.stufenplan.catalog.solution.published.v1" | "de.stufenplan.catalog.solution.changed.v1" | "de.stufenplan.catalog.solution.withdrawn.v1" | "de.stufenplan.catalog.solution.archived.v1" | "de.stufenplan.catalog.use.published.v1" | "de.stufenplan.catalog.use.changed.v1" | "de.stufenplan.catalog.use.removed.v1" | "de.stufenplan.catalog.experience.published.v1" | "de.stufenplan.catalog.experience.changed.v1" | "de.stufenplan.catalog.experience.removed.v1" | "de.stufenplan.catalog.transfer.published.v1" | "de.stufenplan.catalog.transfer.changed.v1" | "de.stufenplan.catalog.transfer.removed.v1" | "de.stufenplan.accounts.organization.registered.v1" | "de.stufenplan.accounts.organization.changed.v1" | "de.stufenplan.accounts.organization.removed.v1" | "de.stufenplan.accounts.profile.changed.v1" | "de.stufenplan.competence-center.unit.published.v1" | "de.stufenplan.competence-center.unit.changed.v1" | "de.stufenplan.competence-center.unit.removed.v1" | "de.stufenplan.competence-center.support-offer.published.v1" | "de.stufenplan.competence-center.support-offer.changed.v1" | "de.stufenplan.competence-center.support-offer.removed.v1" | "de.stufenplan.competence-center.course.published.v1" | "de.stufenplan.competence-center.course.changed.v1" | "de.stufenplan.competence-center.course.removed.v1" | "de.stufenplan.knowledge.project.published.v1" | "de.stufenplan.knowledge.project.changed.v1" | "de.stufenplan.knowledge.project.removed.v1" | "de.stufenplan.knowledge.implementation-step.published.v1" | "de.stufenplan.knowledge.implementation-step.changed.v1" | "de.stufenplan.knowledge.implementation-step.removed.v1")[];
            /**
             * Id
             * Format: uuid
             */
            id: string;
            /** @description Null: it works. `failure`: a day long nobody took an event; `gone`: the receiver answered 410. */
            paused_for: components["schemas"]["PauseReason"] | null;
            /**
             * Previous Until
             * @description Until then the secret before the last change signs as well.
             */
            previous_until: string | null;
            /**
             * Secret
             * @description Shown this once: the key of the signatures, `whsec_…`.
             */
            secret: string;
            /** Topics */
            topics: components["schemas"]["gateway__webhooks__topics__Topic"][];
            /** Url */
            url: string;
            /**
             * Version
             * @description Send it as `If-Match: "v<version>"` with a change.
             */
            version: number;
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
    get_current_api_client: {
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
                    "application/json": components["schemas"]["CurrentApiClient"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_api_clients: {
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
                    "application/json": components["schemas"]["ApiClients"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    make_api_client: {
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
                "application/json": components["schemas"]["NewApiClient"];
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
                    "application/json": components["schemas"]["ApiClient"];
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
    get_api_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list, the `client_id` of OAuth. */
                client_id: string;
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
                    "application/json": components["schemas"]["ApiClient"];
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
    revoke_api_client: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list, the `client_id` of OAuth. */
                client_id: string;
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
    make_credential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list, the `client_id` of OAuth. */
                client_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCredential"];
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
                    "application/json": components["schemas"]["MadeCredential"];
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
    revoke_credential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list, the `client_id` of OAuth. */
                client_id: string;
                /** @description The id from the client. */
                credential_id: string;
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
    get_api_client_usage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list, the `client_id` of OAuth. */
                client_id: string;
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
                    "application/json": components["schemas"]["ApiClientUsage"];
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
    list_audit_entries: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only from this moment on. */
                since?: string | null;
                /** @description Only before this moment. */
                until?: string | null;
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
                    "application/json": components["schemas"]["AuditPage"];
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
    export_audit_csv: {
        parameters: {
            query?: {
                /** @description Only from this moment on. */
                since?: string | null;
                /** @description Only before this moment. */
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries as a file. */
            200: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    export_audit_jsonl: {
        parameters: {
            query?: {
                /** @description Only from this moment on. */
                since?: string | null;
                /** @description Only before this moment. */
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The entries as a file. */
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_delegations: {
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
                    "application/json": components["schemas"]["Delegations"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    delegate: {
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
                "application/json": components["schemas"]["NewDelegation"];
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
                    "application/json": components["schemas"]["Delegation"];
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
    end_delegation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list. */
                delegation_id: string;
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
    preview_erasure: {
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
                    "application/json": components["schemas"]["ErasurePreview"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    erase_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ErasureRequest"];
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
    list_invitations: {
        parameters: {
            query: {
                /** @description The organisation that you administer. */
                organization_id: string;
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
                    "application/json": components["schemas"]["Invitations"];
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
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInvitation"];
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
                    "application/json": components["schemas"]["IssuedInvitation"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such organisation. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    withdraw_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                invitation_id: string;
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
    renew_invitation: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                invitation_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationRenewal"];
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
                    "application/json": components["schemas"]["IssuedInvitation"];
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
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
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
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description The link was withdrawn or renewed, or never existed. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    preview_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InvitationToken"];
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
                    "application/json": components["schemas"]["InvitationPreview"];
                };
            };
            /** @description The link was withdrawn or renewed, or never existed. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_memberships: {
        parameters: {
            query: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description The organisation for which you act. */
                organization_id: string;
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
                    "application/json": components["schemas"]["Page_Membership_"];
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
    change_roles: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                membership_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MembershipChange"];
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
                    "application/json": components["schemas"]["Membership"];
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
    end_membership: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                membership_id: string;
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
    list_notice_rhythms: {
        parameters: {
            query?: never;
            header?: {
                /** @description Without a login: the secret of the link in one of the mails. */
                "notice-link"?: string | null;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRhythms"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            /** @description The link is about something else, or the account is gone. */
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
    choose_notice_rhythm: {
        parameters: {
            query?: never;
            header?: {
                /** @description Without a login: the secret of the link in one of the mails. */
                "notice-link"?: string | null;
            };
            path: {
                /** @description What the mails are about. */
                topic: components["schemas"]["NoticeTopic"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RhythmChoice"];
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
                    "application/json": components["schemas"]["TopicRhythm"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            /** @description The link is about something else, or the account is gone. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    show_notice_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the link in a mail. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    unsubscribe_from_notices: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the link in a mail. */
                token: string;
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    list_organizations: {
        parameters: {
            query?: {
                /** @description Only the organisation of this area. */
                area_key?: string | null;
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Only these, separated by commas or repeated. */
                ids?: string[];
                /** @description Any of these kinds. */
                kind?: components["schemas"]["OrganizationKind"][];
                /** @description Only organisations of this Land. */
                land?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Words or parts of words of the name. */
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
                    "application/json": components["schemas"]["Page_Organization_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_organization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, or the short stable name. */
                id_or_slug: string;
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
                    "application/json": components["schemas"]["Organization"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description There is no such organisation. */
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
    get_profile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id, or the short stable name. */
                id_or_slug: string;
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            /** @description There is no such organisation, or its kind has no profile. */
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
    change_profile: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id, or the short stable name. */
                id_or_slug: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfileChange"];
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
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such organisation, or its kind has no profile. */
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
    list_profile_revisions: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The id, or the short stable name. */
                id_or_slug: string;
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
                    "application/json": components["schemas"]["Page_ProfileRevision_"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            /** @description There is no such organisation, or its kind has no profile. */
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
    get_own_data: {
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
                    "application/json": components["schemas"]["OwnData"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    choose_language: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailLanguage"];
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
                    "application/json": components["schemas"]["MailLanguage"];
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
    list_registrations: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only those in this state. */
                status?: components["schemas"]["RegistrationStatus"] | null;
                /** @description One's own, or those of others about which one decides. */
                whose?: "own" | "to_decide";
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
                    "application/json": components["schemas"]["Page_Registration_"];
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
    register: {
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
                "application/json": components["schemas"]["NewRegistration"];
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
                    "application/json": components["schemas"]["RegistrationReceipt"];
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
    withdraw_registration: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the receipt or the list. */
                registration_id: string;
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
    confirm_registration: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the receipt or the list. */
                registration_id: string;
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
                    "application/json": components["schemas"]["Registration"];
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
    reject_registration: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the receipt or the list. */
                registration_id: string;
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
                    "application/json": components["schemas"]["Registration"];
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
    list_search_alerts: {
        parameters: {
            query?: never;
            header?: {
                /** @description Without a login: the secret of the link in one of the mails. */
                "alert-link"?: string | null;
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAlerts"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            /** @description The link has been used or is too old, or its alert has ended. */
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
    request_search_alert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSearchAlert"];
            };
        };
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertRequest"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    change_search_alert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Without a login: the secret of the link in one of the mails. */
                "alert-link"?: string | null;
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                alert_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RhythmChange"];
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
                    "application/json": components["schemas"]["SearchAlert"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
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
    end_search_alert: {
        parameters: {
            query?: never;
            header?: {
                /** @description Without a login: the secret of the link in one of the mails. */
                "alert-link"?: string | null;
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                alert_id: string;
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["VersionConflict"];
            428: components["responses"]["PreconditionRequired"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    confirm_search_alert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertToken"];
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
                    "application/json": components["schemas"]["ConfirmedAlert"];
                };
            };
            /** @description The link has been used or is too old, or its alert has ended. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_alert_figures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entry. */
                solution_id: string;
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
                    "application/json": components["schemas"]["AlertFigures"];
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
    preview_search_alert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertToken"];
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
                    "application/json": components["schemas"]["AlertPreview"];
                };
            };
            /** @description The link has been used or is too old, or its alert has ended. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    show_unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the link in a mail. */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    unsubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The secret of the link in a mail. */
                token: string;
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
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_session: {
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
                    "application/json": components["schemas"]["CurrentSession"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    act_for: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActingFor"];
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
                    "application/json": components["schemas"]["CurrentSession"];
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
    list_sessions: {
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
                    "application/json": components["schemas"]["OpenSessions"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    end_other_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
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
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list. */
                session_id: string;
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
    list_webhooks: {
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
                    "application/json": components["schemas"]["Webhooks"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    make_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhook"];
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
                    "application/json": components["schemas"]["WebhookWithSecret"];
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
    change_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookChange"];
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
                    "application/json": components["schemas"]["Webhook"];
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
    delete_webhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                webhook_id: string;
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
    list_webhook_deliveries: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list. */
                webhook_id: string;
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
                    "application/json": components["schemas"]["Deliveries"];
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
    replay_webhook_delivery: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list of deliveries. */
                delivery_id: string;
                /** @description The id from the list. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
    ping_webhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the list. */
                webhook_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            202: {
                headers: {
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Delivery"];
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
    rotate_webhook_secret: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the list. */
                webhook_id: string;
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
                    "application/json": components["schemas"]["WebhookWithSecret"];
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
    list_barrier_reports: {
        parameters: {
            query?: {
                /** @description `next_cursor` of the page before, with the same filters. */
                cursor?: string | null;
                /** @description Entries per page. */
                limit?: number;
                /** @description Only reports in this state. */
                status?: components["schemas"]["BarrierReportStatus"] | null;
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
                    "application/json": components["schemas"]["Page_BarrierReport_"];
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
    report_barrier: {
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
                "application/json": components["schemas"]["NewBarrierReport"];
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
                    "application/json": components["schemas"]["BarrierReportReceipt"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            /** @description Too many reports from this address; see `Retry-After`. */
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
    get_barrier_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id from the receipt or the list. */
                report_id: string;
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
                    "application/json": components["schemas"]["BarrierReport"];
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
    mark_barrier_report: {
        parameters: {
            query?: never;
            header?: {
                /** @description `ETag` of the version that you change; without it you get 428. */
                "if-match"?: string | null;
            };
            path: {
                /** @description The id from the receipt or the list. */
                report_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BarrierReportChange"];
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
                    "application/json": components["schemas"]["BarrierReport"];
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
    get_mailbox: {
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
                    "application/json": components["schemas"]["Mailbox"];
                };
            };
            304: components["responses"]["NotModified"];
            /** @description Mails go to their readers here. */
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
    search: {
        parameters: {
            query: {
                /** @description Of titles and summaries, where there is such a text. */
                language?: "de" | "en";
                /** @description Items per service. */
                limit?: number;
                /** @description What to look for. */
                q: string;
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
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    obey_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    logout_token: string;
                };
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
                content?: never;
            };
            /** @description The login was not accepted. */
            400: {
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
            /** @description There is no login here. */
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
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    complete_login: {
        parameters: {
            query: {
                /** @description What the provider adds to the address. */
                code?: string | null;
                /** @description What the provider adds to the address. */
                error?: string | null;
                /** @description What the provider adds to the address. */
                iss?: string | null;
                /** @description As it was sent to the provider. */
                state: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            /** @description The login was not accepted. */
            400: {
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
            /** @description There is no login here. */
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
    begin_login: {
        parameters: {
            query?: {
                /** @description Prove anew who you are, for what `login-too-old` refuses. */
                fresh?: boolean;
                /** @description Of the provider's page. */
                language?: "de" | "en";
                /** @description Path of the page to come back to. */
                return_to?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Successful Response */
            303: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            /** @description There is no login here. */
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
    log_out: {
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
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoggedOut"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["OtherProblem"];
        };
    };
    get_openapi_document: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose document. */
                service: components["schemas"]["DocumentName"];
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
                    "application/json": unknown;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["InvalidParameter"];
            429: components["responses"]["TooManyRequests"];
            /** @description The service does not answer; the others do. */
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
}
