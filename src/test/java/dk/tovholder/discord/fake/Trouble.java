package dk.tovholder.discord.fake;

/**
 * Something that goes wrong every time.
 *
 * @param place what stands in the paths of the requests that it befalls
 */
record Trouble(String place, Fault fault) {}
