/**
 * Names of fields that may be repeated when a field is dropped: those of the makers' own documents (`fixtures/PROVENANCE.md`), those that the
 * dialects look for, and those by which makers name what the law leaves out. Whoever sends a payload chooses its names, and could write a plate
 * or a person's name into one: any other name is counted as `(unnamed)`.
 */
const groups = {
  own: `
    at plate country confidence device vehicle make model colour class direction position latitude longitude picture
    pictures kind data`,
  axis: `
    ALPV Dialect GEOtarget IPAddress MACAddress ProdShortName SerialNumber UtcTime anprVersion camera_info
    capture_timestamp capture_ts carID carMoveDirection carState color coordinates_bottom coordinates_left
    coordinates_right coordinates_top datetime device_ID frame_timestamp geotag identify imageFile imageFile2
    imageType imagesURI ipAddress isDetected lat lon lpText macAddress numFrames numFramesAvg numberOfReads
    osVersion packetCounter plateASCII plateConfidence plateCoordinates plateCoordinatesRelative plateCountry
    plateISO3166-2 plateImageSize plateImageType plateList plateListDescription plateListMode plateRegion
    plateRegionCode plateText plateUTF8 plateUnicode platform profileID roiID sensorProviderID system timeProcessing
    timestamp tt:Data tt:Event tt:Message tt:MetadataStream tt:Source type vehicle_info version view wsa5:Address
    wsnt:Message wsnt:NotificationMessage wsnt:ProducerReference wsnt:Topic`,
  dahua: `
    Action AddrU AddrV AddrY BelongId BlackList BoundingBox BrandYear BrandYearText CapTime CarLogoIndex
    CarSeriesIndex CarSeriesIndexYear CarType Category Center Channel Class Code CommInfo Confidence CoordinateX
    CoordinateY CountInGroup Country CustomRoadwayDirection DSTTune DefendCode DetailedAddress DetectRegion
    DeviceAddress Direction DriverCalling DriverSmoking DrivingDirection Enable EncodeSequence EncodeTimes Event
    EventID ExtraPlateNumber Format FrameSequence FrameStamp FrmSeq GroupID HeadDirection Height Index IndexInGroup
    JunctionDirection Lane LowerSpeedLimit MachineAddress MachineGroup MachineName MachineName1 MainColor MainSeat
    Mark Name Object ObjectID ObjectType OpenStrobeState OriginalBoundingBox OverSpeedMargin PTS ParkType PhoneConf
    PhyAddrU PhyAddrV PhyAddrY PhysicalLane PlateColor PlateInfo PlateNumber PlateType Priv Province RealUTC
    RecogniseConf RecogniseEqualVoting RelativeID RoadwayNo RouteNo RuleID SafeBelt SafeBeltConf Seat Sequence
    SlaveSeat SmokeConf SnapCategory Source SourceType Speed SpeedForSize Status Stride SubBrand SubText Text
    TimeZone TrackType TrafficCar TriggerType TrustCar Type UTC UTCMS UnderSpeedMargin UpperSpeedLimit
    ValidAnalyseAttributes Vehicle VehicleColor VehicleDirection VehicleHeadDirection VehicleSign VehicleSize
    VehicleTypeInTollStation ViolationSnapSource WhiteList Width WithSnap YuvPacket YuvPts action data index`,
  frigate: `
    camera id name plate score`,
  genetec: `
    CameraName ContextImage Plate PlateImage PlateStateProvince ReadTimeUtc ReferenceCameraId ReferenceReadId`,
  hikvision: `
    ANPR CarBodyFeature CarWindowFeature DeviceGPSInfo EventNotificationAlert Latitude Longitude PilotRect UUID
    VehicelWindowRect VehicleGATInfo VicepilotRect X Y absTime activePostCount alarmDataType barrierGateCtrlType
    capturePicSecurityCode carCard carDirectionType channelID channelName colorByGAT colorDepth confidenceLevel
    country dangmark dataType dateTime decoration degree detectDir detectType deviceID deviceUUID direction
    dwIllegalTime dynChannelID envprosign eventDescription eventState eventType featurePicFileName fileName
    frontChild height helmet illegalCode illegalDescription illegalInfo illegalName ipv6Address label latitudeType
    length licenseBright licensePlate line listType longitudeType minute monitorDescription monitoringSiteID
    originalLicensePlate palteTypeByGAT passCard pdvs pendant perfumeBox picNum pictureInfo pictureInfoList
    pilotmask pilotsafebelt pilotsunvisor plateCharBelieve plateColor plateColorByGAT plateRect plateType portNo
    protocol rack relaLaneDirectionType sec smoking sparetire speed speedLimit sunRoof tailandStateID tempPlate
    tissueBox uphone vehicelRect vehicleInfo vehicleLogoRecog vehicleType vehicleTypeByGAT vehicleUseType
    vehileModel vehileSubLogoRecog vicepilotMask vicepilotsafebelt vicepilotsunvisor width words x y`,
  openalpr: `
    beanstalk_queue_size best_confidence best_plate best_plate_number best_uuid camera_id candidates company_id
    confidence coordinates cpu_cores cpu_last_update cpu_usage_percent daemon_uptime_seconds data_type
    disk_quota_consumed_bytes disk_quota_last_update disk_quota_total_bytes epoch_end epoch_start fps
    internal_ip_address is_streaming last_update matches_template memory_consumed_bytes memory_last_update
    memory_swaptotal_bytes memory_swapused_bytes memory_total_bytes plate_index processing_threads_active
    processing_threads_configured processing_time_ms region region_confidence requested_topn site_id
    system_uptime_seconds url uuids video_streams`,
  platerecognizer: `
    box code dscore event filename hook make model model_make orientation position_sec results source_url
    speed_score target timestamp_camera timestamp_local user_data vehicle xmax xmin ymax ymin`,
  survision: `
    @context @date @plate @reliability anpr decision jpeg`,
  lookedFor: `
    accuracy accuratetime after agentuid at bodytype brand camerareferenceid capturedat capturedate capturetime
    colour countrycode day detectiontime device devicename devicereference deviceserial epoch epochms epochtime
    eventdate eventtime facing frametime geo gps gpslatitude gpslongitude heartbeat immatriculation kennzeichen key
    licenceplate licenceplatenumber licenseplateinfo licenseplatenumber likelihood lng localetime location lp
    lpconfidence lpn lpr makemodel manufacturer movedirection nationality number numberplate nummerplaat occurredat
    ocrconfidence ocrscore passagetime passtime plaque plateno platestring platetxt position quality readat readtime
    recognizedlicenseplate recognizedlicenseplatescore recognizedplate recordedat registration registrationnumber
    sensor sensorid serial snapinfo snaptime starttime state time timestampms timestamputc traveldirection ts utf8
    value vehiclebrand vehiclecategory vehicleclass vehiclecolour vehiclelogo vehiclemake vehiclemodel videosource
    videosourceconfigurationtoken vrm vrn`,
  leftOut: `
    address age beard cardNo certificate clip comment crop driver driverName embedding email emotion employee face
    faceImage gender glasses holder human image images mask note notes owner ownerAddress ownerName pedestrian
    person phone seat seatBelt sex site surface template temperature thumbnail user userData video vin weather zone`,
} as const;

/** Every such name, as it is spelled there. */
export const DROPPED_NAMES: readonly string[] = Object.values(groups).flatMap((names) => names.trim().split(/\s+/));
