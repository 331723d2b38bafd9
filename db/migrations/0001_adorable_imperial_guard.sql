CREATE TABLE `log_controls` (
	`id` text PRIMARY KEY NOT NULL,
	`unit_id` text NOT NULL,
	`month` text NOT NULL,
	`seed` text NOT NULL,
	`readings` integer NOT NULL,
	`drawn_at` text NOT NULL,
	`drawn_by` text NOT NULL,
	`signed_at` text,
	`signed_by` text,
	`counts` text,
	`version` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `log_controls_once` ON `log_controls` (`unit_id`,`month`);--> statement-breakpoint
CREATE TABLE `log_samples` (
	`control_id` text NOT NULL,
	`entry_id` text NOT NULL,
	`place` integer NOT NULL,
	`verdict` text,
	`reason` text,
	`judged_at` text,
	`judged_by` text,
	PRIMARY KEY(`control_id`, `entry_id`),
	FOREIGN KEY (`control_id`) REFERENCES `log_controls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `units` ADD `log_sample_size` integer DEFAULT 20 NOT NULL;