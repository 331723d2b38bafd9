CREATE TABLE `saved_searches` (
	`id` text PRIMARY KEY NOT NULL,
	`participant_id` text NOT NULL,
	`search` text NOT NULL,
	`rhythm` text NOT NULL,
	`seen_until` text NOT NULL,
	`letter_on` text NOT NULL,
	`used_at` text NOT NULL,
	`end_told_at` text,
	`created_at` text NOT NULL,
	FOREIGN KEY (`participant_id`) REFERENCES `participants`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_searches_participant` ON `saved_searches` (`participant_id`);