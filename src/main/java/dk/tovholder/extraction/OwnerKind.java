package dk.tovholder.extraction;

/** Who an owner is: a named person, a role without a name, an office, or several people. */
public enum OwnerKind {
    PERSON,
    ROLE,
    UNIT,
    GROUP
}
