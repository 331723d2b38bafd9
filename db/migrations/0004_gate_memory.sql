CREATE TABLE `profile_memory` (
	`participant_id` text PRIMARY KEY NOT NULL,
	`told` text NOT NULL
) WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `spent_aliases` (
	`unit_id` text NOT NULL,
	`alias_hash` text NOT NULL,
	PRIMARY KEY(`unit_id`, `alias_hash`)
) WITHOUT ROWID;
