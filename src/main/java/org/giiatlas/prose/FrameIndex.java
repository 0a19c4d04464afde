package org.giiatlas.prose;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the few frames that can fit at a place without trying all of them. */
final class FrameIndex {
  private record Key(String unit, String before, String behind) {}

  private final List<Frame> frames;
  private final Map<Key, List<Frame>> known = new ConcurrentHashMap<>();

  FrameIndex(List<Frame> frames) {
    this.frames = List.copyOf(frames);
  }

  /**
   * The frames for a number.
   *
   * @param unit its unit
   * @param before the kind of the token before it; {@link Pattern#NOTHING} where there is none
   * @param behind the kind of the token behind it
   */
  List<Frame> ofNumber(String unit, String before, String behind) {
    return known.computeIfAbsent(
        new Key(unit, before, behind),
        key ->
            frames.stream()
                .filter(frame -> frame.anchor() == Frame.Anchor.NUMBER)
                .filter(frame -> frame.units().containsKey(unit))
                .filter(frame -> fits(frame, before, behind))
                .toList());
  }

  /** The frames around a word of that sort, by the kinds of the tokens before and behind it. */
  List<Frame> ofWord(Frame.Anchor anchor, String before, String behind) {
    return known.computeIfAbsent(
        new Key(anchor.name(), before, behind),
        key ->
            frames.stream()
                .filter(frame -> frame.anchor() == anchor)
                .filter(frame -> fits(frame, before, behind))
                .toList());
  }

  private static boolean fits(Frame frame, String before, String behind) {
    return frame.before().mayBegin(before, false) && frame.after().mayBegin(behind, true);
  }
}
