CREATE TABLE `matching_weights` (
	`unit_id` text NOT NULL,
	`number` integer NOT NULL,
	`valid_from` text NOT NULL,
	`measures` text NOT NULL,
	`waiting_on` integer NOT NULL,
	`spread_on` integer NOT NULL,
	`why` text NOT NULL,
	`made_by` text NOT NULL,
	`made_at` text NOT NULL,
	PRIMARY KEY(`unit_id`, `number`),
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `match_log_unit` ON `match_log` (`unit_id`,`event`,`at`);