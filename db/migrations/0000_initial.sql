CREATE TABLE `agreement_files` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`number` integer NOT NULL,
	`content_hash` text NOT NULL,
	`file_hash` text NOT NULL,
	`bytes` blob NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `agreement_files_version` ON `agreement_files` (`agreement_id`,`number`);--> statement-breakpoint
CREATE INDEX `agreement_files_hash` ON `agreement_files` (`file_hash`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`company_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`proposal_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`number` integer DEFAULT 1 NOT NULL,
	`kind` text NOT NULL,
	`start_date` text NOT NULL,
	`end_date` text NOT NULL,
	`content` text NOT NULL,
	`content_hash` text,
	`end_reason` text,
	`ended_by` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `agreements_company` ON `agreements` (`company_id`,`state`);--> statement-breakpoint
CREATE INDEX `agreements_participant` ON `agreements` (`participant_id`);--> statement-breakpoint
CREATE INDEX `agreements_unit` ON `agreements` (`unit_id`,`state`);--> statement-breakpoint
CREATE UNIQUE INDEX `agreements_proposal` ON `agreements` (`proposal_id`) WHERE state <> 'cancelled';--> statement-breakpoint
CREATE TABLE `followups` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`due_date` text NOT NULL,
	`kind` text NOT NULL,
	`done_at` text,
	`by_user_id` text,
	`record` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `followups_once` ON `followups` (`agreement_id`,`kind`,`due_date`);--> statement-breakpoint
CREATE INDEX `followups_due` ON `followups` (`unit_id`,`due_date`);--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`number` integer NOT NULL,
	`party` text NOT NULL,
	`signer_name` text NOT NULL,
	`signer_user_id` text,
	`witness_id` text,
	`method` text NOT NULL,
	`assurance` text NOT NULL,
	`interpreter_language` text,
	`at` text NOT NULL,
	`address_hash` text NOT NULL,
	`content_hash` text NOT NULL,
	`cleared_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signatures_agreement` ON `signatures` (`agreement_id`,`number`);--> statement-breakpoint
CREATE TABLE `signer_links` (
	`id` text PRIMARY KEY NOT NULL,
	`agreement_id` text NOT NULL,
	`party` text NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`code_id` text,
	`code_expires_at` text,
	`code_tries` integer DEFAULT 0 NOT NULL,
	`opened_secret_hash` text,
	`opened_until` text,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	`used_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signer_links_agreement` ON `signer_links` (`agreement_id`);--> statement-breakpoint
CREATE TABLE `email_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`address_hash` text NOT NULL,
	`failed_tries` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text
);
--> statement-breakpoint
CREATE INDEX `email_codes_address` ON `email_codes` (`address_hash`);--> statement-breakpoint
CREATE TABLE `invitations` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text NOT NULL,
	`invited_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`invited_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `paper_cards` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`secret_hash` text NOT NULL,
	`pin_hash` text NOT NULL,
	`failed_tries` integer DEFAULT 0 NOT NULL,
	`issued_by` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`issued_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `paper_cards_user` ON `paper_cards` (`user_id`);--> statement-breakpoint
CREATE TABLE `passwords` (
	`user_id` text PRIMARY KEY NOT NULL,
	`hash` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `pending_sign_ins` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`failed_tries` integer DEFAULT 0 NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text NOT NULL,
	`window_start` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`key`, `window_start`)
);
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`secret_hash` text NOT NULL,
	`user_id` text NOT NULL,
	`membership_id` text,
	`assurance` text NOT NULL,
	`method` text NOT NULL,
	`device` text NOT NULL,
	`created_at` text NOT NULL,
	`last_seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`absolute_expires_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `sessions_user` ON `sessions` (`user_id`);--> statement-breakpoint
CREATE TABLE `totp_secrets` (
	`user_id` text PRIMARY KEY NOT NULL,
	`secret` text NOT NULL,
	`confirmed_at` text,
	`last_step` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `companies` (
	`id` text PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`org_number` text,
	`org_number_hash` text NOT NULL,
	`org_number_last_two` text NOT NULL,
	`name` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`about` text DEFAULT '' NOT NULL,
	`street` text NOT NULL,
	`postal_code` text NOT NULL,
	`place` text NOT NULL,
	`kommun` text NOT NULL,
	`lat` real NOT NULL,
	`lon` real NOT NULL,
	`phone` text NOT NULL,
	`employees` integer,
	`collective_agreement` integer,
	`checks` text,
	`verified_at` text,
	`verified_by` text,
	`blocked_reason` text,
	`unit_id` text,
	`registered_by` text NOT NULL,
	`via_staff` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	FOREIGN KEY (`verified_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`registered_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `companies_org` ON `companies` (`org_number_hash`);--> statement-breakpoint
CREATE TABLE `conflicts` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`company_id` text,
	`participant_id` text,
	`declared_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `contacts` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`by_user_id` text NOT NULL,
	`at` text NOT NULL,
	`channel` text NOT NULL,
	`note` text NOT NULL,
	`next_date` text,
	`next_done_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `contacts_company` ON `contacts` (`company_id`,`at`);--> statement-breakpoint
CREATE INDEX `contacts_next` ON `contacts` (`unit_id`,`next_date`);--> statement-breakpoint
CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`actor_user_id` text,
	`actor_role` text NOT NULL,
	`unit_id` text,
	`company_id` text,
	`act` text NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`participant_id` text,
	`purpose` text,
	`detail` text
);
--> statement-breakpoint
CREATE INDEX `audit_participant` ON `audit_log` (`participant_id`,`at`);--> statement-breakpoint
CREATE INDEX `audit_subject` ON `audit_log` (`subject_type`,`subject_id`);--> statement-breakpoint
CREATE INDEX `audit_unit` ON `audit_log` (`unit_id`,`at`);--> statement-breakpoint
CREATE TABLE `daily_runs` (
	`name` text NOT NULL,
	`date` text NOT NULL,
	`started_at` text NOT NULL,
	`finished_at` text,
	PRIMARY KEY(`name`, `date`)
);
--> statement-breakpoint
CREATE TABLE `history` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`at` text NOT NULL,
	`act` text NOT NULL,
	`from_state` text,
	`to_state` text NOT NULL,
	`by_role` text NOT NULL,
	`by_user_id` text,
	`on_behalf_of` text,
	`via` text,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `history_subject` ON `history` (`subject_type`,`subject_id`,`at`);--> statement-breakpoint
CREATE TABLE `outbox` (
	`id` text PRIMARY KEY NOT NULL,
	`topic` text NOT NULL,
	`payload` text NOT NULL,
	`created_at` text NOT NULL,
	`due_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`first_attempt_at` text,
	`leased_until` text,
	`done_by` text NOT NULL,
	`done_at` text,
	`dead_at` text,
	`last_error` text
);
--> statement-breakpoint
CREATE INDEX `outbox_due` ON `outbox` (`done_at`,`dead_at`,`due_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_type` text NOT NULL,
	`subject_id` text NOT NULL,
	`kind` text NOT NULL,
	`due_date` text NOT NULL,
	`participant_id` text,
	`sent_at` text,
	`stopped_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`subject_type`,`subject_id`,`kind`,`due_date`);--> statement-breakpoint
CREATE TABLE `retention_decisions` (
	`row_id` text PRIMARY KEY NOT NULL,
	`reference` text NOT NULL,
	`decided_on` text NOT NULL,
	`recorded_by` text NOT NULL,
	`recorded_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `case_documents` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`document` text NOT NULL,
	`status` text NOT NULL,
	`status_date` text,
	`changed_by` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_documents_once` ON `case_documents` (`case_id`,`document`);--> statement-breakpoint
CREATE TABLE `case_months` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`month` text NOT NULL,
	`pay_reported_on` text,
	`credit_checked_on` text,
	`credit_ore` integer,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`case_id`) REFERENCES `support_cases`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `case_months_once` ON `case_months` (`case_id`,`month`);--> statement-breakpoint
CREATE TABLE `support_cases` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`company_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`agreement_id` text,
	`scheme` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`owner` text,
	`owner_since` text NOT NULL,
	`shared_at` text,
	`planned_start` text,
	`contract_signed_on` text,
	`employment_start` text,
	`ended_on` text,
	`union_comment` text,
	`decisions` text NOT NULL,
	`end_reason` text,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `support_cases_unit` ON `support_cases` (`unit_id`,`state`);--> statement-breakpoint
CREATE INDEX `support_cases_company` ON `support_cases` (`company_id`);--> statement-breakpoint
CREATE INDEX `support_cases_participant` ON `support_cases` (`participant_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `support_cases_open` ON `support_cases` (`participant_id`,`company_id`,`scheme`) WHERE state <> 'ended';--> statement-breakpoint
CREATE TABLE `cards` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`series` text NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`period_from` text NOT NULL,
	`period_to` text,
	`workplace` text,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`draft` text,
	`content` text,
	`filled_by` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`confirmed_at` text,
	`confirmed_how` text,
	`witness_id` text,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`filled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `cards_participant` ON `cards` (`participant_id`,`number`);--> statement-breakpoint
CREATE UNIQUE INDEX `cards_version` ON `cards` (`series`,`number`);--> statement-breakpoint
CREATE TABLE `consents` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`purpose` text NOT NULL,
	`company_id` text,
	`placement_id` text,
	`party` text,
	`channel` text,
	`given_how` text NOT NULL,
	`witness_id` text,
	`interpreter` text DEFAULT 'none' NOT NULL,
	`language` text NOT NULL,
	`text_version` text NOT NULL,
	`valid_from` text NOT NULL,
	`valid_to` text NOT NULL,
	`given_at` text NOT NULL,
	`withdrawn_at` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `consents_participant` ON `consents` (`participant_id`,`purpose`);--> statement-breakpoint
CREATE TABLE `participants` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`user_id` text NOT NULL,
	`caseworker_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`given_name` text NOT NULL,
	`family_name` text NOT NULL,
	`protected_identity` integer DEFAULT false NOT NULL,
	`interpreter_language` text,
	`external_ref` text,
	`inflow` text NOT NULL,
	`enrolled_at` text NOT NULL,
	`waiting_since` text NOT NULL,
	`closed_at` text,
	`outcome` text,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`caseworker_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `participants_unit` ON `participants` (`unit_id`,`state`);--> statement-breakpoint
CREATE INDEX `participants_caseworker` ON `participants` (`caseworker_id`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`role` text NOT NULL,
	`unit_id` text,
	`company_id` text,
	`participant_id` text,
	`signatory` integer DEFAULT false NOT NULL,
	`title` text,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `memberships_user` ON `memberships` (`user_id`);--> statement-breakpoint
CREATE INDEX `memberships_company` ON `memberships` (`company_id`);--> statement-breakpoint
CREATE TABLE `users` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text,
	`phone` text,
	`locale` text DEFAULT 'sv' NOT NULL,
	`created_at` text NOT NULL,
	`closed_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `users_email` ON `users` (`email`);--> statement-breakpoint
CREATE TABLE `interests` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`participant_id` text NOT NULL,
	`said_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `interests_once` ON `interests` (`placement_id`,`participant_id`);--> statement-breakpoint
CREATE TABLE `placements` (
	`id` text PRIMARY KEY NOT NULL,
	`company_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`content` text NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`kind` text,
	`occupation` text,
	`kommun` text,
	`seats` integer DEFAULT 1 NOT NULL,
	`seats_taken` integer DEFAULT 0 NOT NULL,
	`start_date` text,
	`end_date` text,
	`review` text,
	`returned_words` text,
	`unit_id` text,
	`via_staff` integer DEFAULT false NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`submitted_at` text,
	`published_at` text,
	`refreshed_at` text,
	`closed_at` text,
	FOREIGN KEY (`company_id`) REFERENCES `companies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`created_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `placements_company` ON `placements` (`company_id`);--> statement-breakpoint
CREATE INDEX `placements_state` ON `placements` (`state`,`published_at`);--> statement-breakpoint
CREATE TABLE `profile_links` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`state` text NOT NULL,
	`profile_id` text,
	`reason` text,
	`missing` integer,
	`approved_at` text NOT NULL,
	`approved_by` text NOT NULL,
	`card_id` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profile_links_profile` ON `profile_links` (`profile_id`);--> statement-breakpoint
CREATE INDEX `profile_links_unit` ON `profile_links` (`unit_id`,`state`);--> statement-breakpoint
CREATE TABLE `profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`alias` text NOT NULL,
	`class_key` text NOT NULL,
	`attributes` text NOT NULL,
	`traits` text NOT NULL,
	`conditions` text NOT NULL,
	`conditions_incomplete` integer DEFAULT false NOT NULL,
	`phrases` text NOT NULL,
	`published_on` text NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profiles_alias` ON `profiles` (`alias`);--> statement-breakpoint
CREATE INDEX `profiles_unit` ON `profiles` (`unit_id`,`class_key`);--> statement-breakpoint
CREATE TABLE `match_log` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`by_user_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`at` text NOT NULL,
	`weights_version` integer NOT NULL,
	`event` text NOT NULL,
	`rows` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE INDEX `match_log_placement` ON `match_log` (`placement_id`,`at`);--> statement-breakpoint
CREATE TABLE `proposal_links` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`placement_id` text NOT NULL,
	FOREIGN KEY (`proposal_id`) REFERENCES `proposals`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposal_links_participant` ON `proposal_links` (`participant_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_links_once` ON `proposal_links` (`placement_id`,`participant_id`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`placement_id` text NOT NULL,
	`company_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`state` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`alias` text NOT NULL,
	`snapshot` text NOT NULL,
	`match` text NOT NULL,
	`source` text NOT NULL,
	`created_by` text NOT NULL,
	`created_at` text NOT NULL,
	`changed_at` text NOT NULL,
	`end_reason` text,
	`meeting_date` text,
	`meeting_place` text,
	`identity_pre_approved` integer DEFAULT false NOT NULL,
	`identified_at` text,
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `proposals_placement` ON `proposals` (`placement_id`);--> statement-breakpoint
CREATE INDEX `proposals_company` ON `proposals` (`company_id`,`state`);--> statement-breakpoint
CREATE TABLE `installation` (
	`id` integer PRIMARY KEY NOT NULL,
	`is_demo` integer NOT NULL,
	`personas` text NOT NULL,
	`created_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `units` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`kommuner` text NOT NULL,
	`commuting_area` text NOT NULL,
	`k` integer DEFAULT 5 NOT NULL,
	`candidate_search` text DEFAULT 'anonymous' NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` text NOT NULL
);
