CREATE TABLE `rights_requests` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`kind` text NOT NULL,
	`part` text,
	`words` text,
	`state` text DEFAULT 'open' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`via` text NOT NULL,
	`requested_at` text NOT NULL,
	`answer` text,
	`erased` text,
	`ground` text,
	`reference` text,
	`decided_on` text,
	`decided_by` text,
	`answered_at` text
);
--> statement-breakpoint
CREATE INDEX `rights_requests_participant` ON `rights_requests` (`participant_id`);--> statement-breakpoint
CREATE INDEX `rights_requests_unit` ON `rights_requests` (`unit_id`,`state`);--> statement-breakpoint
ALTER TABLE `proposal_links` RENAME TO `proposal_links_plain`;--> statement-breakpoint
DROP INDEX `proposal_links_participant`;--> statement-breakpoint
DROP INDEX `proposal_links_once`;--> statement-breakpoint
CREATE TABLE `proposal_links` (
	`proposal_id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`once` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `proposal_links_participant` ON `proposal_links` (`participant_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `proposal_links_once` ON `proposal_links` (`once`);--> statement-breakpoint
UPDATE `audit_log` SET `subject_type` = 'proposal', `subject_id` = (
	SELECT p.`id` FROM `proposals` p JOIN `proposal_links_plain` l ON l.`proposal_id` = p.`id`
	WHERE l.`participant_id` = `audit_log`.`participant_id` AND p.`created_at` = `audit_log`.`at` LIMIT 1
) WHERE `act` = 'profile.open-link' AND EXISTS (
	SELECT 1 FROM `proposals` p JOIN `proposal_links_plain` l ON l.`proposal_id` = p.`id`
	WHERE l.`participant_id` = `audit_log`.`participant_id` AND p.`created_at` = `audit_log`.`at`
);
--> statement-breakpoint
UPDATE `audit_log` SET `participant_id` = NULL, `actor_user_id` = CASE `actor_role` WHEN 'participant' THEN NULL ELSE `actor_user_id` END WHERE `subject_type` = 'proposal';--> statement-breakpoint
UPDATE `history` SET `by_user_id` = NULL WHERE `by_role` = 'participant';--> statement-breakpoint
UPDATE `reminders` SET `participant_id` = NULL WHERE `subject_type` = 'proposal';
