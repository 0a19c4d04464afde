package org.giiatlas.job;

/** Is told how far a run is; called by one thread. */
public interface Progress {
  /** Tells nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(int documents) {}

        @Override
        public void stored(int documents) {}

        @Override
        public void end() {}
      };

  /** Reading begins; so many documents are to be read. */
  void begin(int documents);

  /** So many more documents were read and stored. */
  void stored(int documents);

  /** Reading has ended, for better or worse. */
  void end();
}
