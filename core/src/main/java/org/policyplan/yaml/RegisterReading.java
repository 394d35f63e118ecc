package org.policyplan.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.policyplan.finding.Finding;
import org.policyplan.finding.FindingCollector;
import org.policyplan.finding.Severity;
import org.policyplan.model.AgencyRegister;
import org.policyplan.model.Origin;
import org.policyplan.model.Plan;
import org.policyplan.model.PlanFile;
import org.policyplan.model.RegisterReference;

/** Reads the register that a plan names, from within a folder and never from outside of it. */
final class RegisterReading {
    private static final String KEY = "agencyRegister";

    private final @Nullable SourceFolder folder;
    private final ReadLimits limits;
    private final FindingCollector collector;

    RegisterReading(@Nullable SourceFolder folder, ReadLimits limits, FindingCollector collector) {
        this.folder = folder;
        this.limits = limits;
        this.collector = collector;
    }

    /** The plan with its register, where it names one that can be read. */
    Plan resolve(Plan plan, String planName) {
        RegisterReference reference = plan.agencyRegister();
        if (reference == null) {
            return plan;
        }
        AgencyRegister register = read(plan, reference.file(), planName);
        return register == null
                ? plan
                : plan.toBuilder()
                        .agencyRegister(new RegisterReference(reference.file(), register))
                        .build();
    }

    private @Nullable AgencyRegister read(Plan plan, String file, String planName) {
        if (!RegisterName.isInside(file)) {
            report(plan, Severity.ERROR, "register.path", file);
            return null;
        }
        if (folder == null) {
            report(plan, Severity.NOTE, "register.unread", file);
            return null;
        }
        byte[] bytes = bytes(folder, plan, file);
        if (bytes == null) {
            return null;
        }
        String name = planName.substring(0, Math.max(planName.lastIndexOf('/'), planName.lastIndexOf('\\')) + 1) + file;
        PlanFile read = new FileReading(limits, collector).read(name, bytes, FileReading.Wanted.REGISTER);
        return (AgencyRegister) read;
    }

    private byte @Nullable [] bytes(SourceFolder from, Plan plan, String file) {
        try (InputStream in = from.open(file)) {
            if (in == null) {
                throw new NoSuchFileException(file);
            }
            return in.readNBytes(limits.maxBytes() + 1);
        } catch (FileFolder.OutsideException e) {
            report(plan, Severity.ERROR, "register.path", file);
        } catch (NoSuchFileException e) {
            report(plan, Severity.ERROR, "register.missing", file);
        } catch (IOException e) {
            report(plan, Severity.ERROR, "register.unreadable", file);
        }
        return null;
    }

    private void report(Plan plan, Severity severity, String id, String file) {
        Origin whole = plan.origin();
        Origin place = whole == null ? null : whole.part(KEY).orElse(whole);
        collector.add(new Finding(id, severity, List.of(Scalars.shown(file)), place, KEY, null));
    }
}
