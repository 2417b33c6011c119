package org.leaguebuilding.processor;

import java.io.Serial;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** A declaration of which nothing can be made, with the element that it stands on. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Element element;

    Refusal(Element element, String message) {
        super(message);
        this.element = element;
    }

    /** Lets the compiler say it at the element, and by its name, for elements of class files have no line. */
    void report(Messager messager) {
        String where = element.getEnclosingElement() == null
                ? element.toString()
                : element.getEnclosingElement().getSimpleName() + "." + element.getSimpleName();
        messager.printMessage(Diagnostic.Kind.ERROR, where + ": " + getMessage(), place());
    }

    /** The compiler knows no line of a record's component, but it knows that of the field that it makes of it. */
    private Element place() {
        if (element.getKind() == ElementKind.RECORD_COMPONENT
                && element.getEnclosingElement() instanceof TypeElement type) {
            for (Element member : type.getEnclosedElements()) {
                if (member.getKind() == ElementKind.FIELD
                        && member.getSimpleName().equals(element.getSimpleName())) {
                    return member;
                }
            }
        }
        return element;
    }
}
