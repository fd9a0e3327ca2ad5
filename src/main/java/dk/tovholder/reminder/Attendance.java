package dk.tovholder.reminder;

/** Whether who is to be told is still in the guild. */
@FunctionalInterface
interface Attendance {
    /** True where it is certain that they are not: then what was theirs has been taken from them. An outage is no leaving. */
    boolean hasLeft(String guild, String user);
}
