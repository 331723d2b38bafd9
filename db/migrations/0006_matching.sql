CREATE TABLE `profile_changes` (
	`version` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`unit_id` text,
	`profile_id` text,
	`gone` integer
);
--> statement-breakpoint
CREATE UNIQUE INDEX `profile_changes_profile` ON `profile_changes` (`profile_id`);--> statement-breakpoint
CREATE INDEX `profile_changes_unit` ON `profile_changes` (`unit_id`,`version`);--> statement-breakpoint
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
ALTER TABLE `match_log` ADD `tried` text;--> statement-breakpoint
CREATE INDEX `match_log_unit` ON `match_log` (`unit_id`,`event`,`at`);--> statement-breakpoint
ALTER TABLE `proposals` ADD `place` integer;
--> statement-breakpoint
INSERT INTO profile_changes (unit_id, profile_id) SELECT unit_id, id FROM profiles ORDER BY id;
--> statement-breakpoint
CREATE TRIGGER `profile_added` AFTER INSERT ON profiles BEGIN
  INSERT INTO profile_changes (unit_id, profile_id) VALUES (new.unit_id, new.id);
END;
--> statement-breakpoint
CREATE TRIGGER `profile_removed` AFTER DELETE ON profiles BEGIN
  INSERT INTO profile_changes (unit_id, gone) SELECT unit_id, version FROM profile_changes WHERE profile_id = old.id;
  DELETE FROM profile_changes WHERE profile_id = old.id;
  DELETE FROM profile_changes WHERE profile_id IS NULL AND version <= (SELECT max(version) FROM profile_changes) - 10000;
END;
--> statement-breakpoint
CREATE TRIGGER `profile_rewritten` AFTER UPDATE ON profiles BEGIN
  INSERT INTO profile_changes (unit_id, gone) SELECT unit_id, version FROM profile_changes WHERE profile_id = old.id;
  DELETE FROM profile_changes WHERE profile_id = old.id;
  INSERT INTO profile_changes (unit_id, profile_id) VALUES (new.unit_id, new.id);
  DELETE FROM profile_changes WHERE profile_id IS NULL AND version <= (SELECT max(version) FROM profile_changes) - 10000;
END;
--> statement-breakpoint
CREATE TRIGGER `profile_link_added` AFTER INSERT ON profile_links WHEN new.profile_id IS NOT NULL BEGIN
  DELETE FROM profile_changes WHERE unit_id IS NULL;
  INSERT INTO profile_changes (unit_id) VALUES (NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `profile_link_rewritten` AFTER UPDATE OF participant_id, unit_id, profile_id ON profile_links
WHEN new.profile_id IS NOT NULL
  AND (new.participant_id, new.unit_id, new.profile_id) IS NOT (old.participant_id, old.unit_id, old.profile_id) BEGIN
  DELETE FROM profile_changes WHERE unit_id IS NULL;
  INSERT INTO profile_changes (unit_id) VALUES (NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `profile_consent_removed` AFTER DELETE ON consents WHEN old.purpose = 'profile_in_matching' BEGIN
  DELETE FROM profile_changes WHERE unit_id IS NULL;
  INSERT INTO profile_changes (unit_id) VALUES (NULL);
END;
--> statement-breakpoint
CREATE TRIGGER `profile_consent_rewritten` AFTER UPDATE ON consents WHEN new.purpose = 'profile_in_matching' OR old.purpose = 'profile_in_matching' BEGIN
  DELETE FROM profile_changes WHERE unit_id IS NULL;
  INSERT INTO profile_changes (unit_id) VALUES (NULL);
END;
