CREATE TABLE `candidate_marks` (
	`unit_id` text NOT NULL,
	`placement_id` text NOT NULL,
	`profile_id` text NOT NULL,
	`mark` text NOT NULL,
	`reason` text,
	`by_user_id` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`placement_id`, `unit_id`, `profile_id`),
	FOREIGN KEY (`placement_id`) REFERENCES `placements`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_marks_profile` ON `candidate_marks` (`profile_id`);--> statement-breakpoint
ALTER TABLE `match_log` ADD `tried` text;--> statement-breakpoint
ALTER TABLE `proposals` ADD `place` integer;