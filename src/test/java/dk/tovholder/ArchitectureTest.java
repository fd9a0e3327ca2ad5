package dk.tovholder;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;

/** The arrows between packages (ARCHITECTURE.md) and the conventions of the code. */
@AnalyzeClasses(packages = "dk.tovholder", importOptions = ArchitectureTest.MainClasses.class)
class ArchitectureTest {
    private static final String ROOT = "dk.tovholder.";

    /** Leaves the tests out, whichever folder below {@code target} a profile compiles them to. */
    static final class MainClasses implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("test-classes");
        }
    }

    @ArchTest
    static final ArchRule extraction_is_pure = only("extraction", "org.jspecify..", "org.yaml.snakeyaml..");

    @ArchTest
    static final ArchRule yaml_is_read_in_one_package_of_the_extraction = noClasses()
            .that()
            .resideInAPackage(ROOT + "extraction..")
            .and()
            .resideOutsideOfPackage(ROOT + "extraction.language..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.yaml..");

    @ArchTest
    static final ArchRule documents_know_nothing_of_us = dependsOnOurs("document");

    @ArchTest
    static final ArchRule chat_knows_nothing_of_us = dependsOnOurs("chat");

    @ArchTest
    static final ArchRule minutes_know_extraction_and_documents =
            dependsOnOurs("minutes", "extraction", "document", "config");

    @ArchTest
    static final ArchRule agenda_knows_minutes = dependsOnOurs("agenda", "minutes", "extraction", "config");

    @ArchTest
    static final ArchRule exports_know_minutes_and_the_agenda =
            dependsOnOurs("export", "agenda", "minutes", "extraction", "config");

    @ArchTest
    static final ArchRule reminders_know_minutes_and_chat =
            dependsOnOurs("reminder", "minutes", "extraction", "chat", "node", "config");

    @ArchTest
    static final ArchRule commands_know_no_platform = dependsOnOurs(
            "command", "agenda", "export", "minutes", "reminder", "chat", "extraction", "document", "config");

    @ArchTest
    static final ArchRule discord_knows_commands_and_chat =
            dependsOnOurs("discord", "command", "chat", "minutes", "node", "config");

    @ArchTest
    static final ArchRule nodes_know_the_settings = dependsOnOurs("node", "config");

    @ArchTest
    static final ArchRule the_console_knows_commands_and_chat = dependsOnOurs("console", "command", "chat", "config");

    @ArchTest
    static final ArchRule only_the_discord_package_uses_jda = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "discord..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.dv8tion..");

    @ArchTest
    static final ArchRule persistence_stays_in_the_packages_that_store = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "minutes..", ROOT + "reminder..", ROOT + "agenda..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.hibernate..");

    @ArchTest
    static final ArchRule only_the_top_package_of_the_extraction_is_used_from_outside = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "extraction..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "extraction.text..",
                    ROOT + "extraction.date..",
                    ROOT + "extraction.section..",
                    ROOT + "extraction.language..",
                    ROOT + "extraction.rule..",
                    ROOT + "extraction.clause..",
                    ROOT + "extraction.coming..");

    @ArchTest
    static final ArchRule time_comes_from_an_injected_clock = noClasses()
            .should()
            .callMethodWhere(target("now", Set.of("java.time"), true))
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule regular_expressions_are_made_in_two_packages = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "extraction.text..", ROOT + "document..")
            .should()
            .callMethod(java.util.regex.Pattern.class, "compile", String.class)
            .orShould()
            .callMethod(java.util.regex.Pattern.class, "compile", String.class, int.class)
            .orShould()
            .callMethod(String.class, "matches", String.class)
            .orShould()
            .callMethod(String.class, "replaceAll", String.class, String.class)
            .orShould()
            .callMethod(String.class, "replaceFirst", String.class, String.class);

    @ArchTest
    static final ArchRule case_is_changed_with_a_locale = noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toUpperCase");

    @ArchTest
    static final ArchRule names_say_a_duty = noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
            .because("such a name says nothing of what the class does");

    @ArchTest
    static final ArchRule commands_are_package_private = classes()
            .that()
            .haveSimpleNameEndingWith("Command")
            .and()
            .resideInAPackage(ROOT + "command..")
            .and()
            .areNotInterfaces()
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule fields_are_not_injected = fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule only_console_and_command_line_print = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "console..", ROOT + "cli..")
            .should()
            .accessField(System.class, "out");

    @ArchTest
    static final ArchRule only_one_class_of_discord_queues_requests = noClasses()
            .should()
            .callMethodWhere(target("queue", Set.of("net.dv8tion"), true))
            .because("a request whose failure nobody hears of is a lost message");

    private static ArchRule only(String ours, String... libraries) {
        String[] allowed = new String[libraries.length + 2];
        allowed[0] = ROOT + ours + "..";
        allowed[1] = "java..";
        System.arraycopy(libraries, 0, allowed, 2, libraries.length);
        return classes()
                .that()
                .resideInAPackage(ROOT + ours + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed);
    }

    private static ArchRule dependsOnOurs(String ours, String... others) {
        String[] allowed = new String[others.length + 1];
        allowed[0] = ROOT + ours + "..";
        for (int i = 0; i < others.length; i++) {
            allowed[i + 1] = ROOT + others[i] + "..";
        }
        DescribedPredicate<JavaClass> foreign =
                resideInAPackage("dk.tovholder..").and(not(resideInAnyPackage(allowed)));
        return noClasses().that().resideInAPackage(ROOT + ours + "..").should().dependOnClassesThat(are(foreign));
    }

    /** Calls of methods of this name on classes below these packages; without parameters only, where asked. */
    private static DescribedPredicate<JavaCall<?>> target(String name, Set<String> packages, boolean noParameters) {
        return DescribedPredicate.describe(
                "a call of " + name + " of " + packages,
                call -> call.getTarget().getName().equals(name)
                        && (!noParameters
                                || call.getTarget().getRawParameterTypes().isEmpty())
                        && packages.stream()
                                .anyMatch(p -> call.getTarget()
                                        .getOwner()
                                        .getPackageName()
                                        .startsWith(p)));
    }
}
