package org.giiatlas.job;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.context.ApplicationContext;

/**
 * Starts the job, or resumes it where a process before this one was to make the same edition from
 * the same inputs and did not end.
 */
final class ResumableJob {
  private final Job job;
  private final JobOperator operator;
  private final JobRepository repository;

  ResumableJob(ApplicationContext context) {
    this.job = context.getBean(Job.class);
    this.operator = context.getBean(JobOperator.class);
    this.repository = context.getBean(JobRepository.class);
  }

  /** Runs to the end; the execution tells whether it was a good one. */
  JobExecution run(RunInputs inputs) throws RunFailedException {
    JobParameters parameters =
        new JobParametersBuilder()
            .addString("scope", inputs.options().scope())
            .addString("inputs", inputs.inventory().digest())
            .addString("force", Boolean.toString(inputs.options().force()))
            .addLong("edition", inputs.plan().edition())
            .toJobParameters();
    recover(parameters);
    try {
      return operator.start(job, parameters);
    } catch (JobExecutionException e) {
      throw new RunFailedException("The job cannot be started: " + e.getMessage(), e);
    }
  }

  // The lock proves that no other process is at work, so whatever seems to run was killed.
  private void recover(JobParameters parameters) {
    repository.findRunningJobExecutions(JobConfiguration.JOB).forEach(operator::recover);
    JobInstance instance = repository.getJobInstance(JobConfiguration.JOB, parameters);
    if (instance != null) {
      JobExecution last = repository.getLastJobExecution(instance);
      if (last == null) {
        // Instance and execution are stored one after the other; the process ended in between.
        repository.deleteJobInstance(instance);
      } else if (last.getStatus() == BatchStatus.UNKNOWN) {
        markFailed(last);
      }
    }
  }

  // The state is unknown if the database went away while it was being written; the job's steps
  // may all be repeated, so that it may be resumed.
  private void markFailed(JobExecution execution) {
    for (StepExecution step : execution.getStepExecutions()) {
      if (step.getStatus() == BatchStatus.UNKNOWN) {
        step.setStatus(BatchStatus.FAILED);
        step.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
        repository.update(step);
      }
    }
    execution.setStatus(BatchStatus.FAILED);
    execution.setEndTime(LocalDateTime.now(ZoneId.systemDefault()));
    repository.update(execution);
  }
}
