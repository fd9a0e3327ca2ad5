package dk.tovholder.chat;

/** Which channels of a guild somebody may see, by the platform's own permissions. */
public interface Sight {
    /** All of them, for everybody: where a platform has no such thing. */
    Sight WHOLE = new Sight() {
        @Override
        public boolean sees(String channel) {
            return true;
        }

        @Override
        public boolean allSee(String channel) {
            return true;
        }
    };

    /** Whether who asks may see it. */
    boolean sees(String channel);

    /** Whether all may see it who see the channel where somebody asks. */
    boolean allSee(String channel);
}
