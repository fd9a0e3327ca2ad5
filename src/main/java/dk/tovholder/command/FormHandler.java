package dk.tovholder.command;

import dk.tovholder.chat.PressResult;
import dk.tovholder.chat.Submission;

/** Takes a form that was filled in. A form's id is the handler's name, a colon, and what it needs. */
interface FormHandler {
    String formName();

    PressResult submit(Submission submission);
}
