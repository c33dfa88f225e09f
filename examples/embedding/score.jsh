import java.time.LocalDate
import io.github.cityward.assess.*
import io.github.cityward.rules.*
import io.github.cityward.town.*

var date = LocalDate.of(2026, 6, 30)
var town = Town.builder("trang-bang").observe("population.urban", date, "181082..235352", Basis.REPORTED, "two newspapers").observe("area.natural", date, "34014", "ha", Basis.OFFICIAL, "statistical yearbook").observe("wastewater.operating_share", date, "32", Basis.REPORTED, "a newspaper").build()
var assessor = Assessor.of(RuleLibrary.bundled().inForce(UrbanClass.III, date))
var assessment = assessor.assess(town, date)
System.out.println(assessment.verdict() + " " + assessment.points())
System.out.println(assessment.shortfalls().get(0))
/exit
