package dk.tovholder.config;

import java.util.Arrays;
import java.util.List;
import org.springframework.boot.ExitCodeGenerator;

/** A setting that the program cannot start with. What to do about it stands in the message files. */
public final class SettingException extends RuntimeException implements ExitCodeGenerator {
    private static final long serialVersionUID = 1L;
    private static final int WRONG_CONFIGURATION = 2;

    private final String messageKey;
    private final transient List<Object> arguments;

    public SettingException(String messageKey, Object... arguments) {
        super(messageKey + " " + Arrays.toString(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The sentence for whoever runs the program. */
    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    @Override
    public int getExitCode() {
        return WRONG_CONFIGURATION;
    }
}
