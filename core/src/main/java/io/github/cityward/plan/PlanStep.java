package io.github.cityward.plan;

import io.github.cityward.assess.Assessment;
import io.github.cityward.town.Project;

/**
 * One project of a plan, in the order in which they are ready.
 *
 * @param project the project
 * @param assessment the assessment on the day of the plan with this project and those before it
 */
public record PlanStep(Project project, Assessment assessment) {}
