package dk.tovholder.reminder;

/**
 * How long before and after a deadline reminders come.
 *
 * @param days calendar days before
 * @param workingDays working days before
 * @param lateEveryDays calendar days after, and between two while it is late
 */
record LeadTimes(int days, int workingDays, int lateEveryDays) {}
