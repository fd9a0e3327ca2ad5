package dk.tovholder.extraction;

import org.jspecify.annotations.Nullable;

/**
 * One who is to do an action. At least one of name and title is given.
 *
 * @param name a person's name or initials, without title; null for all other kinds
 * @param title a person's title, or the words for the role, unit or group
 */
public record Owner(@Nullable String name, @Nullable String title, OwnerKind kind, Certainty certainty) {}
