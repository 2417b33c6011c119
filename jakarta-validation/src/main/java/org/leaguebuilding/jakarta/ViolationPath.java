package org.leaguebuilding.jakarta;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The path of a finding as nodes. An index belongs to the node after the list, as Jakarta Validation has it.
 *
 * @param steps the properties on the way
 * @param lastIndex the index of the element that the path ends with; -1 if it ends with a property
 */
record ViolationPath(ImmutableList<Step> steps, int lastIndex) {

    private static final Splitter DOTS = Splitter.on('.');
    private static final Pattern STEP = Pattern.compile("([^\\[]+)(?:\\[(\\d+)])?");

    /**
     * A property.
     *
     * @param name its name
     * @param index the index of the element that it is a property of; -1 if that is in no list
     */
    record Step(String name, int index) {}

    static ViolationPath of(String path) {
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        int index = -1;
        for (String part : DOTS.omitEmptyStrings().split(path)) {
            Matcher step = STEP.matcher(part);
            if (!step.matches()) {
                throw new IllegalArgumentException(path);
            }
            steps.add(new Step(step.group(1), index));
            index = step.group(2) == null ? -1 : Integer.parseInt(step.group(2));
        }
        return new ViolationPath(steps.build(), index);
    }

    /** Adds a violation there. */
    void add(ConstraintViolationBuilder violation) {
        if (steps.isEmpty()) {
            violation.addConstraintViolation();
            return;
        }
        NodeBuilderCustomizableContext node =
                violation.addPropertyNode(steps.get(0).name());
        NodeBuilderDefinedContext placed = null;
        for (Step step : steps.subList(1, steps.size())) {
            node = placed == null ? node.addPropertyNode(step.name()) : placed.addPropertyNode(step.name());
            placed = step.index() < 0 ? null : node.inIterable().atIndex(step.index());
        }
        end(node, placed);
    }

    private void end(NodeBuilderCustomizableContext node, @Nullable NodeBuilderDefinedContext placed) {
        if (lastIndex >= 0 && placed != null) {
            placed.addBeanNode().inIterable().atIndex(lastIndex).addConstraintViolation();
        } else if (lastIndex >= 0) {
            node.addBeanNode().inIterable().atIndex(lastIndex).addConstraintViolation();
        } else if (placed != null) {
            placed.addConstraintViolation();
        } else {
            node.addConstraintViolation();
        }
    }
}
