package io.github.cityward.milestone;

import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import io.github.cityward.town.RoadmapStep;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Set;

/** Which steps come after which: a graph without circles, and one order that keeps to it. */
final class StepOrder {
  private final Map<String, RoadmapStep> byId = new LinkedHashMap<>();
  private final ImmutableGraph<String> graph;
  private final List<RoadmapStep> order;

  StepOrder(List<RoadmapStep> steps) {
    for (RoadmapStep each : steps) {
      if (byId.putIfAbsent(each.id(), each) != null) {
        throw new IllegalArgumentException(
            "two steps have the id " + each.id() + ". Give each one of its own.");
      }
    }
    ImmutableGraph.Builder<String> edges =
        GraphBuilder.directed()
            .allowsSelfLoops(true)
            .nodeOrder(ElementOrder.<String>insertion())
            .immutable();
    byId.keySet().forEach(edges::addNode);
    for (RoadmapStep each : steps) {
      for (String before : each.after()) {
        edges.putEdge(step(before).id(), each.id());
      }
    }
    graph = edges.build();
    order = ordered();
  }

  /**
   * {@return the step with this id}
   *
   * @throws IllegalArgumentException if there is none
   */
  RoadmapStep step(String id) {
    RoadmapStep step = byId.get(id);
    if (step == null) {
      throw new IllegalArgumentException(
          id + " is no step. The steps are " + String.join(", ", byId.keySet()) + ".");
    }
    return step;
  }

  /** {@return all steps, each after those that it waits for, else as they were given} */
  List<RoadmapStep> order() {
    return order;
  }

  List<RoadmapStep> before(RoadmapStep step) {
    return graph.predecessors(step.id()).stream().map(this::step).toList();
  }

  List<RoadmapStep> after(RoadmapStep step) {
    return graph.successors(step.id()).stream().map(this::step).toList();
  }

  /** {@return the ids of the step {@code id} and of all that must be done before it} */
  Set<String> leadingTo(String id) {
    return Graphs.reachableNodes(Graphs.transpose(graph), step(id).id());
  }

  /** Takes, again and again, the first step for which nothing is left to wait (Kahn, 1962). */
  private List<RoadmapStep> ordered() {
    List<String> ids = List.copyOf(byId.keySet());
    Map<String, Integer> place = new HashMap<>();
    Map<String, Integer> waitsFor = new HashMap<>();
    PriorityQueue<Integer> free = new PriorityQueue<>();
    for (String id : ids) {
      place.put(id, place.size());
      waitsFor.put(id, graph.inDegree(id));
      if (graph.inDegree(id) == 0) {
        free.add(place.size() - 1);
      }
    }
    List<RoadmapStep> all = new ArrayList<>();
    while (!free.isEmpty()) {
      String id = ids.get(free.remove());
      all.add(step(id));
      waitsFor.remove(id);
      for (String next : graph.successors(id)) {
        if (waitsFor.merge(next, -1, Integer::sum) == 0) {
          free.add(Objects.requireNonNull(place.get(next), next));
        }
      }
    }
    if (!waitsFor.isEmpty()) {
      throw new IllegalArgumentException(
          "the steps wait for each other in a circle: "
              + circle(waitsFor.keySet())
              + ". Leave out one of the ids in after.");
    }
    return List.copyOf(all);
  }

  /** Each of {@code stuck} waits for another of them, so the way back must come round. */
  private String circle(Set<String> stuck) {
    List<String> way = new ArrayList<>();
    String id = byId.keySet().stream().filter(stuck::contains).findFirst().orElseThrow();
    while (!way.contains(id)) {
      way.add(id);
      id = graph.predecessors(id).stream().filter(stuck::contains).findFirst().orElseThrow();
    }
    List<String> round = new ArrayList<>(way.subList(way.indexOf(id), way.size()));
    round.add(id);
    return String.join(" -> ", round);
  }
}
