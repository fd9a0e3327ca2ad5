package dk.tovholder.reminder;

/** The steps on the way of a reminder, each of which may go wrong. */
enum FaultStep {
    /** Whether the person is still there is asked. */
    MEMBER("GET /guilds/{guild_id}/members/{user_id}"),
    /** The direct conversation is opened. */
    OPEN("POST /users/@me/channels"),
    /** The message is sent there. */
    DIRECT(FaultStep.SEND),
    /** They take none: they are mentioned in the reminder channel. */
    MENTION(FaultStep.SEND),
    /** Nor is there a reminder channel: the poster is told. */
    POSTER(FaultStep.SEND),
    /** After a crash it is looked for, and is there. */
    LOOK_ARRIVED("GET /channels/{channel_id}/messages"),
    /** After a crash it is looked for, and is not there. */
    LOOK_LOST("GET /channels/{channel_id}/messages"),
    /** A button was pressed: the message is to show what came of it. */
    EDIT("PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original");

    static final String SEND = "POST /channels/{channel_id}/messages";

    private final String operation;

    FaultStep(String operation) {
        this.operation = operation;
    }

    String operation() {
        return operation;
    }
}
