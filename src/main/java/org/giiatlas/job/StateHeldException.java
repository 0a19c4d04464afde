package org.giiatlas.job;

/** Another run holds the state; the message says who and since when. */
public final class StateHeldException extends Exception {
  static final String WHAT_TO_DO =
      "Wait until it ends, or stop it; then start the same command again."
          + " 另一运行正在进行，请待其结束或将其停止，再执行同一命令。";

  public StateHeldException(String message) {
    super(message);
  }
}
