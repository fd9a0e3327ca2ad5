package dk.tovholder.command;

/** A button that opens a form, and takes it when it is filled in: the form has the button's id. */
interface FormButton extends PressHandler, FormHandler {
    @Override
    default String formName() {
        return name();
    }

    @Override
    default boolean opensForm() {
        return true;
    }
}
