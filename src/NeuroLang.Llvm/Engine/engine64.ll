; Written by generate.sh from engine.c; change the C sources instead.

%struct.nl_connection = type { ptr, i64, i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, ptr, i64, i64, i64, i64, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }
%struct.nl_queue = type { i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i32 }
%struct.nl_sha = type { [8 x i32], [64 x i8], i64, i64 }
%struct.nl_image = type { ptr, ptr, i64, i64, i64, ptr, i64, i64 }
%struct.nl_text = type { ptr, i64 }
%struct.nl_population = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_slot = type { ptr, i64 }
%struct.nl_target = type { ptr, i64, i64, i64, i64, i64, i64, ptr, ptr, double, double, double, double }
%struct.nl_launch = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
%struct.nl_kept = type { i64, i64, i64 }
%struct.nl_probe = type { ptr, i64, i64, i64, i64, ptr, ptr, double, ptr, i64, i64, ptr }
%struct.nl_range = type { i64, i64, i64, i64, ptr }
%struct.nl_handler = type { i64, i64, i64 }
%struct.nl_driver = type { i64, i64, i64, i64, ptr }
%struct.nl_timed = type { i64, i64, i64, i64, ptr }
%struct.nl_contribution = type { i64, i64, i64 }
%struct.nl_table = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_block = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr }
%struct.nl_history = type { i64, i64, i64, i64, i64, ptr }
%struct.nl_total = type { i64, i64, ptr, ptr }
%struct.nl_event = type { i32, i32, i32 }
%struct.nl_reduction = type { i64, i64, i64, i64 }
%struct.nl_view = type { ptr, i64, i64 }
%struct.nl_variable = type { i64, i64, i64, i64 }
%struct.nl_writer = type { ptr, i64, i64 }
%struct.nl_reader = type { ptr, ptr, i64, i64, i64, ptr, i64 }
%struct.nl_part = type { ptr, ptr, i64, i64, i64, i64 }
%struct.nl_under_way = type { i64, i64, i64, i64, i64 }

@.str = private constant [3 x i8] c"rb\00", align 1
@.str.1 = private constant [27 x i8] c"the image cannot be opened\00", align 1
@.str.2 = private constant [35 x i8] c"it needs more memory than there is\00", align 1
@.str.3 = private constant [48 x i8] c"is inconsistent: it holds more than the network\00", align 1
@nl_open_image.magic = internal constant [8 x i8] c"NLIMAGE\1A", align 1
@.str.4 = private constant [44 x i8] c"is truncated: it is shorter than its header\00", align 1
@.str.5 = private constant [48 x i8] c"is none: it does not begin like a network image\00", align 1
@.str.6 = private constant [58 x i8] c"has another version of the format than this library reads\00", align 1
@.str.7 = private constant [49 x i8] c"is truncated: there are fewer bytes than it says\00", align 1
@.str.8 = private constant [47 x i8] c"was altered: there are more bytes than it says\00", align 1
@.str.9 = private constant [35 x i8] c"was altered: its checksum is wrong\00", align 1
@.str.10 = private constant [74 x i8] c"belongs to another program than this library, or to another version of it\00", align 1
@.str.11 = private constant [49 x i8] c"is inconsistent: it has no room for its sections\00", align 1
@nl_sha_start.start = internal constant [8 x i32] [i32 1779033703, i32 -1150833019, i32 1013904242, i32 -1521486534, i32 1359893119, i32 -1694144372, i32 528734635, i32 1541459225], align 16
@nl_sha_words = internal constant [64 x i32] [i32 1116352408, i32 1899447441, i32 -1245643825, i32 -373957723, i32 961987163, i32 1508970993, i32 -1841331548, i32 -1424204075, i32 -670586216, i32 310598401, i32 607225278, i32 1426881987, i32 1925078388, i32 -2132889090, i32 -1680079193, i32 -1046744716, i32 -459576895, i32 -272742522, i32 264347078, i32 604807628, i32 770255983, i32 1249150122, i32 1555081692, i32 1996064986, i32 -1740746414, i32 -1473132947, i32 -1341970488, i32 -1084653625, i32 -958395405, i32 -710438585, i32 113926993, i32 338241895, i32 666307205, i32 773529912, i32 1294757372, i32 1396182291, i32 1695183700, i32 1986661051, i32 -2117940946, i32 -1838011259, i32 -1564481375, i32 -1474664885, i32 -1035236496, i32 -949202525, i32 -778901479, i32 -694614492, i32 -200395387, i32 275423344, i32 430227734, i32 506948616, i32 659060556, i32 883997877, i32 958139571, i32 1322822218, i32 1537002063, i32 1747873779, i32 1955562222, i32 2024104815, i32 -2067236844, i32 -1933114872, i32 -1866530822, i32 -1538233109, i32 -1090935817, i32 -965641998], align 16
@.str.12 = private constant [38 x i8] c"is inconsistent: a section is missing\00", align 1
@.str.13 = private constant [46 x i8] c"is inconsistent: a section lies outside of it\00", align 1
@.str.14 = private constant [61 x i8] c"is inconsistent: a section has another length than it should\00", align 1
@.str.15 = private constant [40 x i8] c"is inconsistent: it has too few numbers\00", align 1
@.str.16 = private constant [42 x i8] c"is inconsistent: a number is out of range\00", align 1
@.str.17 = private constant [51 x i8] c"is inconsistent: it has more synapses than it says\00", align 1
@.str.18 = private constant [52 x i8] c"is inconsistent: the order of synapses names others\00", align 1
@.str.19 = private constant [53 x i8] c"is inconsistent: synapses come from or go to nothing\00", align 1
@.str.20 = private constant [54 x i8] c"is inconsistent: synapses have another shape than any\00", align 1
@.str.21 = private constant [41 x i8] c"is inconsistent: synapses end at no cell\00", align 1
@.str.22 = private constant [60 x i8] c"is inconsistent: rows of synapses overlap or end at no cell\00", align 1
@.str.23 = private constant [40 x i8] c"is inconsistent: delays of rows overlap\00", align 1
@.str.24 = private constant [45 x i8] c"is inconsistent: columns of synapses overlap\00", align 1
@.str.25 = private constant [43 x i8] c"is inconsistent: delays of columns overlap\00", align 1
@.str.26 = private constant [37 x i8] c"is inconsistent: a delay is negative\00", align 1
@.str.27 = private constant [72 x i8] c"is inconsistent: a synapse names an element or a cell that is not there\00", align 1
@.str.28 = private constant [42 x i8] c"is inconsistent: rows of synapses overlap\00", align 1
@.str.29 = private constant [11 x i8] c"the image \00", align 1
@.str.30 = private constant [2 x i8] c"'\00", align 1
@.str.31 = private constant [11 x i8] c"' of cell \00", align 1
@.str.32 = private constant [6 x i8] c" of '\00", align 1
@.str.33 = private constant [10 x i8] c"' became \00", align 1
@.str.34 = private constant [5 x i8] c" at \00", align 1
@.str.35 = private constant [2 x i8] c"-\00", align 1
@.str.36 = private constant [4 x i8] c"NaN\00", align 1
@.str.37 = private constant [9 x i8] c"Infinity\00", align 1
@.str.38 = private constant [2 x i8] c".\00", align 1
@.str.39 = private constant [2 x i8] c"E\00", align 1
@.str.40 = private constant [11 x i8] c" ms (step \00", align 1
@.str.41 = private constant [2 x i8] c")\00", align 1
@.str.42 = private constant [13 x i8] c"connection '\00", align 1
@.str.43 = private constant [8 x i8] c"' adds \00", align 1
@.str.44 = private constant [6 x i8] c" to '\00", align 1
@.str.45 = private constant [6 x i8] c"' at \00", align 1
@.str.46 = private constant [29 x i8] c", which its sums cannot hold\00", align 1
@.str.47 = private constant [51 x i8] c"events on their way need more memory than there is\00", align 1
@.str.48 = private constant [2 x i8] c"/\00", align 1
@.str.49 = private constant [9 x i8] c"lesioned\00", align 1
@.str.50 = private constant [2 x i8] c"<\00", align 1
@.str.51 = private constant [2 x i8] c"@\00", align 1
@.str.52 = private constant [12 x i8] c"connection \00", align 1
@.str.53 = private constant [9 x i8] c"/frozen.\00", align 1
@.str.54 = private constant [2 x i8] c">\00", align 1
@nl_event_columns = internal constant [5 x ptr] [ptr @.str.55, ptr @.str.56, ptr @.str.57, ptr @.str.58, ptr @.str.59], align 16
@nl_event_types = internal constant [5 x i64] [i64 2, i64 2, i64 2, i64 3, i64 2], align 16
@.str.55 = private constant [5 x i8] c"side\00", align 1
@.str.56 = private constant [11 x i8] c"population\00", align 1
@.str.57 = private constant [6 x i8] c"event\00", align 1
@.str.58 = private constant [6 x i8] c"stamp\00", align 1
@.str.59 = private constant [5 x i8] c"cell\00", align 1
@.str.60 = private constant [10 x i8] c"aggregate\00", align 1
@.str.61 = private constant [3 x i8] c"@-\00", align 1
@nl_open_state.magic = internal constant [8 x i8] c"NLSTATE\1A", align 1
@.str.62 = private constant [1 x i8] zeroinitializer, align 1
@.str.63 = private constant [40 x i8] c"is none: it does not begin like a state\00", align 1
@.str.64 = private constant [64 x i8] c"was saved by another program, or by an earlier text of this one\00", align 1
@.str.65 = private constant [22 x i8] c"has another precision\00", align 1
@.str.66 = private constant [51 x i8] c"was saved with another seed than that of the image\00", align 1
@.str.67 = private constant [38 x i8] c"was altered: a number is out of range\00", align 1
@.str.68 = private constant [11 x i8] c"the state \00", align 1
@.str.69 = private constant [32 x i8] c"needs more memory than there is\00", align 1
@.str.70 = private constant [42 x i8] c"was altered: a section lies outside of it\00", align 1
@.str.71 = private constant [10 x i8] c"holds no \00", align 1
@.str.72 = private constant [29 x i8] c"has another size or type of \00", align 1
@.str.73 = private constant [46 x i8] c"was altered: an event is none of this network\00", align 1
@.str.74 = private constant [34 x i8] c"holds what nothing changes here: \00", align 1

; Function Attrs: nounwind
define void @nl_destroy(ptr noundef %0) #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  tail call fastcc void @nl_release(ptr noundef nonnull %0) #24
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #24
  tail call void @free(ptr noundef nonnull %0) #24
  br label %6

6:                                                ; preds = %1, %3
  ret void
}

; Function Attrs: nounwind
define internal fastcc void @nl_release(ptr nocapture noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 184
  %3 = getelementptr inbounds i8, ptr %0, i64 128
  br label %4

4:                                                ; preds = %24, %1
  %5 = phi i64 [ 0, %1 ], [ %25, %24 ]
  %6 = load i64, ptr %3, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %8, label %11

8:                                                ; preds = %4
  %9 = load ptr, ptr %2, align 8
  %10 = icmp eq ptr %9, null
  br i1 %10, label %11, label %13

11:                                               ; preds = %4, %8
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  br label %31

13:                                               ; preds = %8, %26
  %14 = phi ptr [ %30, %26 ], [ %9, %8 ]
  %15 = phi i64 [ %29, %26 ], [ 0, %8 ]
  %16 = getelementptr inbounds %struct.nl_connection, ptr %14, i64 %5
  %17 = getelementptr inbounds i8, ptr %16, i64 392
  %18 = load i64, ptr %17, align 8
  %19 = icmp slt i64 %15, %18
  br i1 %19, label %20, label %24

20:                                               ; preds = %13
  %21 = getelementptr inbounds i8, ptr %16, i64 400
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %26

24:                                               ; preds = %13, %20
  %25 = add nuw nsw i64 %5, 1
  br label %4

26:                                               ; preds = %20
  %27 = getelementptr inbounds %struct.nl_queue, ptr %22, i64 %15, i32 6
  %28 = load ptr, ptr %27, align 8
  tail call void @free(ptr noundef %28) #24
  %29 = add nuw nsw i64 %15, 1
  %30 = load ptr, ptr %2, align 8
  br label %13

31:                                               ; preds = %34, %11
  %32 = load ptr, ptr %12, align 8
  %33 = icmp eq ptr %32, null
  br i1 %33, label %38, label %34

34:                                               ; preds = %31
  %35 = load ptr, ptr %32, align 8
  store ptr %35, ptr %12, align 8
  %36 = getelementptr inbounds i8, ptr %32, i64 8
  %37 = load ptr, ptr %36, align 8
  tail call void @free(ptr noundef %37) #24
  tail call void @free(ptr noundef nonnull %32) #24
  br label %31

38:                                               ; preds = %31
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) #1

; Function Attrs: nounwind
define noundef ptr @nl_create(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef null, ptr noundef %3, i64 noundef %4) #24
  ret ptr %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, ptr noundef %4, i64 noundef %5) #0 {
  %7 = alloca i64, align 8
  %8 = alloca i64, align 8
  %9 = alloca [12 x ptr], align 16
  %10 = alloca i64, align 8
  %11 = alloca [10 x ptr], align 16
  %12 = alloca i64, align 8
  %13 = alloca i64, align 8
  %14 = alloca i64, align 8
  %15 = alloca [4 x i64], align 16
  %16 = alloca [32 x i8], align 16
  %17 = alloca %struct.nl_sha, align 8
  %18 = alloca %struct.nl_image, align 8
  %19 = alloca ptr, align 8
  %20 = alloca %struct.nl_text, align 8
  %21 = tail call dereferenceable_or_null(816) ptr @calloc(i64 noundef 1, i64 noundef 816) #25
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %28

23:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %20) #26
  %24 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %4, i64 noundef %5) #24
  %25 = extractvalue { ptr, i64 } %24, 0
  store ptr %25, ptr %20, align 8
  %26 = getelementptr inbounds i8, ptr %20, i64 8
  %27 = extractvalue { ptr, i64 } %24, 1
  store i64 %27, ptr %26, align 8
  call fastcc void @nl_add(ptr noundef nonnull %20, ptr noundef nonnull @.str.2) #24
  tail call void @free(ptr noundef %3) #24
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %20) #26
  br label %2560

28:                                               ; preds = %6
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %21, ptr noundef nonnull align 8 dereferenceable(24) %0, i64 24, i1 false)
  %29 = getelementptr inbounds i8, ptr %21, i64 32
  store ptr %3, ptr %29, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %19) #26
  %30 = load ptr, ptr %21, align 8
  %31 = getelementptr inbounds i8, ptr %30, i64 8
  store ptr %31, ptr %19, align 8
  %32 = load i64, ptr %30, align 8
  %33 = getelementptr inbounds i8, ptr %21, i64 40
  store i64 %32, ptr %33, align 8
  %34 = getelementptr inbounds i8, ptr %30, i64 16
  %35 = load i64, ptr %31, align 8
  %36 = getelementptr inbounds i8, ptr %21, i64 48
  store i64 %35, ptr %36, align 8
  %37 = getelementptr inbounds i8, ptr %30, i64 24
  %38 = load i64, ptr %34, align 8
  %39 = getelementptr inbounds i8, ptr %21, i64 56
  store i64 %38, ptr %39, align 8
  %40 = getelementptr inbounds i8, ptr %30, i64 56
  %41 = getelementptr inbounds i8, ptr %21, i64 80
  store ptr %37, ptr %41, align 8
  %42 = getelementptr inbounds i8, ptr %30, i64 88
  %43 = getelementptr inbounds i8, ptr %21, i64 88
  store ptr %40, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %30, i64 96
  %45 = load i64, ptr %42, align 8
  %46 = getelementptr inbounds i8, ptr %21, i64 72
  store i64 %45, ptr %46, align 8
  %47 = getelementptr inbounds i8, ptr %30, i64 104
  %48 = load i64, ptr %44, align 8
  %49 = getelementptr inbounds i8, ptr %21, i64 96
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds i8, ptr %30, i64 112
  %51 = load i64, ptr %47, align 8
  %52 = getelementptr inbounds i8, ptr %30, i64 120
  %53 = load i64, ptr %50, align 8
  %54 = getelementptr inbounds i8, ptr %21, i64 112
  store i64 %53, ptr %54, align 8
  %55 = getelementptr inbounds i8, ptr %30, i64 128
  %56 = load i64, ptr %52, align 8
  %57 = getelementptr inbounds i8, ptr %21, i64 120
  store i64 %56, ptr %57, align 8
  %58 = getelementptr inbounds i8, ptr %30, i64 136
  store ptr %58, ptr %19, align 8
  %59 = load i64, ptr %55, align 8
  %60 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %48, i64 noundef 184) #24
  %61 = getelementptr inbounds i8, ptr %21, i64 160
  store ptr %60, ptr %61, align 8
  %62 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %51, i64 noundef 104) #24
  %63 = getelementptr inbounds i8, ptr %21, i64 168
  store ptr %62, ptr %63, align 8
  %64 = load i64, ptr %54, align 8
  %65 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %64, i64 noundef 96) #24
  %66 = getelementptr inbounds i8, ptr %21, i64 176
  store ptr %65, ptr %66, align 8
  %67 = load i64, ptr %57, align 8
  %68 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %67, i64 noundef 1) #24
  %69 = getelementptr inbounds i8, ptr %21, i64 216
  store ptr %68, ptr %69, align 8
  %70 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %59, i64 noundef 424) #24
  %71 = getelementptr inbounds i8, ptr %21, i64 184
  store ptr %70, ptr %71, align 8
  %72 = load ptr, ptr %61, align 8
  %73 = icmp eq ptr %72, null
  br i1 %73, label %675, label %74

74:                                               ; preds = %28
  %75 = load ptr, ptr %63, align 8
  %76 = icmp eq ptr %75, null
  br i1 %76, label %675, label %77

77:                                               ; preds = %74
  %78 = load ptr, ptr %66, align 8
  %79 = icmp eq ptr %78, null
  br i1 %79, label %675, label %80

80:                                               ; preds = %77
  %81 = load ptr, ptr %69, align 8
  %82 = icmp eq ptr %81, null
  %83 = icmp eq ptr %70, null
  %84 = or i1 %83, %82
  br i1 %84, label %675, label %85

85:                                               ; preds = %80
  %86 = getelementptr inbounds i8, ptr %21, i64 128
  store i64 %59, ptr %86, align 8
  %87 = getelementptr inbounds i8, ptr %21, i64 16
  %88 = getelementptr inbounds i8, ptr %21, i64 104
  %89 = getelementptr inbounds i8, ptr %21, i64 264
  %90 = getelementptr inbounds i8, ptr %21, i64 296
  br label %91

91:                                               ; preds = %300, %85
  %92 = phi i64 [ 0, %85 ], [ %301, %300 ]
  %93 = load i64, ptr %49, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %302

95:                                               ; preds = %91
  %96 = load ptr, ptr %61, align 8
  %97 = getelementptr inbounds %struct.nl_population, ptr %96, i64 %92
  %98 = load ptr, ptr %87, align 8
  %99 = load ptr, ptr %19, align 8
  %100 = getelementptr inbounds i8, ptr %99, i64 8
  store ptr %100, ptr %19, align 8
  %101 = load i64, ptr %99, align 8
  %102 = getelementptr inbounds ptr, ptr %98, i64 %101
  %103 = load ptr, ptr %102, align 8
  store ptr %103, ptr %97, align 8
  %104 = load ptr, ptr %19, align 8
  %105 = getelementptr inbounds i8, ptr %104, i64 8
  store ptr %105, ptr %19, align 8
  %106 = load i64, ptr %104, align 8
  %107 = getelementptr inbounds i8, ptr %97, i64 8
  store i64 %106, ptr %107, align 8
  %108 = add nsw i64 %106, 63
  %109 = sdiv i64 %108, 64
  %110 = shl nsw i64 %109, 6
  %111 = getelementptr inbounds i8, ptr %97, i64 16
  store i64 %110, ptr %111, align 8
  %112 = load ptr, ptr %19, align 8
  %113 = getelementptr inbounds i8, ptr %112, i64 8
  store ptr %113, ptr %19, align 8
  %114 = load i64, ptr %112, align 8
  %115 = getelementptr inbounds i8, ptr %97, i64 24
  store i64 %114, ptr %115, align 8
  %116 = load ptr, ptr %19, align 8
  %117 = getelementptr inbounds i8, ptr %116, i64 8
  store ptr %117, ptr %19, align 8
  %118 = load i64, ptr %116, align 8
  %119 = getelementptr inbounds i8, ptr %97, i64 32
  store i64 %118, ptr %119, align 8
  %120 = load ptr, ptr %19, align 8
  %121 = getelementptr inbounds i8, ptr %120, i64 8
  store ptr %121, ptr %19, align 8
  %122 = load i64, ptr %120, align 8
  %123 = getelementptr inbounds i8, ptr %97, i64 40
  store i64 %122, ptr %123, align 8
  %124 = load ptr, ptr %19, align 8
  %125 = getelementptr inbounds i8, ptr %124, i64 8
  store ptr %125, ptr %19, align 8
  %126 = load i64, ptr %124, align 8
  %127 = getelementptr inbounds i8, ptr %97, i64 48
  store i64 %126, ptr %127, align 8
  %128 = load ptr, ptr %19, align 8
  %129 = getelementptr inbounds i8, ptr %128, i64 8
  store ptr %129, ptr %19, align 8
  %130 = load i64, ptr %128, align 8
  %131 = getelementptr inbounds i8, ptr %97, i64 56
  store i64 %130, ptr %131, align 8
  %132 = load ptr, ptr %19, align 8
  %133 = getelementptr inbounds i8, ptr %132, i64 8
  store ptr %133, ptr %19, align 8
  %134 = load i64, ptr %132, align 8
  %135 = getelementptr inbounds i8, ptr %97, i64 64
  store i64 %134, ptr %135, align 8
  %136 = load ptr, ptr %19, align 8
  %137 = getelementptr inbounds i8, ptr %136, i64 8
  store ptr %137, ptr %19, align 8
  %138 = load i64, ptr %136, align 8
  %139 = getelementptr inbounds i8, ptr %97, i64 72
  store i64 %138, ptr %139, align 8
  %140 = load ptr, ptr %19, align 8
  %141 = getelementptr inbounds i8, ptr %140, i64 8
  store ptr %141, ptr %19, align 8
  %142 = load i64, ptr %140, align 8
  %143 = getelementptr inbounds i8, ptr %97, i64 80
  store i64 %142, ptr %143, align 8
  %144 = load i64, ptr %123, align 8
  %145 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %144, i64 noundef 16) #24
  %146 = getelementptr inbounds i8, ptr %97, i64 88
  store ptr %145, ptr %146, align 8
  %147 = load i64, ptr %139, align 8
  %148 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %147, i64 noundef 80) #24
  %149 = getelementptr inbounds i8, ptr %97, i64 96
  store ptr %148, ptr %149, align 8
  %150 = load i64, ptr %143, align 8
  %151 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %150, i64 noundef 24) #24
  %152 = getelementptr inbounds i8, ptr %97, i64 104
  store ptr %151, ptr %152, align 8
  %153 = load ptr, ptr %146, align 8
  %154 = icmp eq ptr %153, null
  br i1 %154, label %297, label %155

155:                                              ; preds = %95
  %156 = load ptr, ptr %149, align 8
  %157 = icmp eq ptr %156, null
  %158 = icmp eq ptr %151, null
  %159 = or i1 %158, %157
  br i1 %159, label %297, label %160

160:                                              ; preds = %155, %168
  %161 = phi i64 [ %182, %168 ], [ 0, %155 ]
  %162 = load i64, ptr %123, align 8
  %163 = icmp slt i64 %161, %162
  br i1 %163, label %168, label %164

164:                                              ; preds = %160
  %165 = load i64, ptr %88, align 8
  %166 = getelementptr inbounds i8, ptr %97, i64 120
  store i64 %165, ptr %166, align 8
  %167 = ptrtoint ptr %97 to i64
  br label %183

168:                                              ; preds = %160
  %169 = load ptr, ptr %87, align 8
  %170 = load ptr, ptr %19, align 8
  %171 = getelementptr inbounds i8, ptr %170, i64 8
  store ptr %171, ptr %19, align 8
  %172 = load i64, ptr %170, align 8
  %173 = getelementptr inbounds ptr, ptr %169, i64 %172
  %174 = load ptr, ptr %173, align 8
  %175 = load ptr, ptr %146, align 8
  %176 = getelementptr inbounds %struct.nl_slot, ptr %175, i64 %161
  store ptr %174, ptr %176, align 8
  %177 = load ptr, ptr %19, align 8
  %178 = getelementptr inbounds i8, ptr %177, i64 8
  store ptr %178, ptr %19, align 8
  %179 = load i64, ptr %177, align 8
  %180 = load ptr, ptr %146, align 8
  %181 = getelementptr inbounds %struct.nl_slot, ptr %180, i64 %161, i32 1
  store i64 %179, ptr %181, align 8
  %182 = add nuw nsw i64 %161, 1
  br label %160

183:                                              ; preds = %218, %164
  %184 = phi i64 [ 0, %164 ], [ %223, %218 ]
  %185 = load i64, ptr %127, align 8
  %186 = icmp slt i64 %184, %185
  br i1 %186, label %192, label %187

187:                                              ; preds = %183
  %188 = load i64, ptr %131, align 8
  %189 = load ptr, ptr %19, align 8
  %190 = getelementptr inbounds i64, ptr %189, i64 %188
  store ptr %190, ptr %19, align 8
  %191 = getelementptr inbounds i8, ptr %97, i64 112
  store ptr %189, ptr %191, align 8
  br label %224

192:                                              ; preds = %183
  %193 = load ptr, ptr %63, align 8
  %194 = load i64, ptr %88, align 8
  %195 = add nsw i64 %194, 1
  store i64 %195, ptr %88, align 8
  %196 = getelementptr inbounds %struct.nl_target, ptr %193, i64 %194
  %197 = load ptr, ptr %87, align 8
  %198 = load ptr, ptr %19, align 8
  %199 = getelementptr inbounds i8, ptr %198, i64 8
  store ptr %199, ptr %19, align 8
  %200 = load i64, ptr %198, align 8
  %201 = getelementptr inbounds ptr, ptr %197, i64 %200
  %202 = load ptr, ptr %201, align 8
  store ptr %202, ptr %196, align 8
  %203 = load ptr, ptr %19, align 8
  %204 = getelementptr inbounds i8, ptr %203, i64 8
  store ptr %204, ptr %19, align 8
  %205 = load i64, ptr %203, align 8
  %206 = getelementptr inbounds i8, ptr %196, i64 16
  store i64 %205, ptr %206, align 8
  %207 = load ptr, ptr %61, align 8
  %208 = ptrtoint ptr %207 to i64
  %209 = sub i64 %167, %208
  %210 = sdiv exact i64 %209, 184
  %211 = getelementptr inbounds i8, ptr %196, i64 8
  store i64 %210, ptr %211, align 8
  %212 = icmp eq i64 %205, 0
  br i1 %212, label %213, label %217

213:                                              ; preds = %192
  %214 = load i64, ptr %33, align 8
  %215 = freeze i64 %214
  %216 = icmp eq i64 %215, 64
  br i1 %216, label %217, label %218

217:                                              ; preds = %213, %192
  br label %218

218:                                              ; preds = %217, %213
  %219 = phi i64 [ 8, %217 ], [ 4, %213 ]
  %220 = getelementptr inbounds i8, ptr %196, i64 24
  store i64 %219, ptr %220, align 8
  %221 = load i64, ptr %89, align 8
  %222 = or i64 %221, %205
  store i64 %222, ptr %89, align 8
  %223 = add nuw nsw i64 %184, 1
  br label %183

224:                                              ; preds = %228, %187
  %225 = phi i64 [ 0, %187 ], [ %275, %228 ]
  %226 = load i64, ptr %139, align 8
  %227 = icmp slt i64 %225, %226
  br i1 %227, label %228, label %276

228:                                              ; preds = %224
  %229 = load ptr, ptr %149, align 8
  %230 = getelementptr inbounds %struct.nl_launch, ptr %229, i64 %225
  %231 = load ptr, ptr %19, align 8
  %232 = getelementptr inbounds i8, ptr %231, i64 8
  store ptr %232, ptr %19, align 8
  %233 = load i64, ptr %231, align 8
  store i64 %233, ptr %230, align 8
  %234 = load ptr, ptr %19, align 8
  %235 = getelementptr inbounds i8, ptr %234, i64 8
  store ptr %235, ptr %19, align 8
  %236 = load i64, ptr %234, align 8
  %237 = getelementptr inbounds i8, ptr %230, i64 8
  store i64 %236, ptr %237, align 8
  %238 = load ptr, ptr %19, align 8
  %239 = getelementptr inbounds i8, ptr %238, i64 8
  store ptr %239, ptr %19, align 8
  %240 = load i64, ptr %238, align 8
  %241 = getelementptr inbounds i8, ptr %230, i64 16
  store i64 %240, ptr %241, align 8
  %242 = load ptr, ptr %19, align 8
  %243 = getelementptr inbounds i8, ptr %242, i64 8
  store ptr %243, ptr %19, align 8
  %244 = load i64, ptr %242, align 8
  %245 = getelementptr inbounds i8, ptr %230, i64 24
  store i64 %244, ptr %245, align 8
  %246 = load ptr, ptr %19, align 8
  %247 = getelementptr inbounds i8, ptr %246, i64 8
  store ptr %247, ptr %19, align 8
  %248 = load i64, ptr %246, align 8
  %249 = getelementptr inbounds i8, ptr %230, i64 32
  store i64 %248, ptr %249, align 8
  %250 = load ptr, ptr %19, align 8
  %251 = getelementptr inbounds i8, ptr %250, i64 8
  store ptr %251, ptr %19, align 8
  %252 = load i64, ptr %250, align 8
  %253 = getelementptr inbounds i8, ptr %230, i64 40
  store i64 %252, ptr %253, align 8
  %254 = load ptr, ptr %19, align 8
  %255 = getelementptr inbounds i8, ptr %254, i64 8
  store ptr %255, ptr %19, align 8
  %256 = load i64, ptr %254, align 8
  %257 = getelementptr inbounds i8, ptr %230, i64 48
  store i64 %256, ptr %257, align 8
  %258 = load ptr, ptr %19, align 8
  %259 = getelementptr inbounds i8, ptr %258, i64 8
  store ptr %259, ptr %19, align 8
  %260 = load i64, ptr %258, align 8
  %261 = getelementptr inbounds i8, ptr %230, i64 56
  store i64 %260, ptr %261, align 8
  %262 = load ptr, ptr %19, align 8
  %263 = getelementptr inbounds i8, ptr %262, i64 8
  store ptr %263, ptr %19, align 8
  %264 = load i64, ptr %262, align 8
  %265 = getelementptr inbounds i8, ptr %230, i64 64
  store i64 %264, ptr %265, align 8
  %266 = load i64, ptr %249, align 8
  %267 = load i64, ptr %253, align 8
  %268 = load i64, ptr %257, align 8
  %269 = load ptr, ptr %19, align 8
  %270 = mul i64 %266, 24
  %271 = getelementptr i8, ptr %269, i64 %270
  %272 = getelementptr i64, ptr %271, i64 %267
  %273 = getelementptr i64, ptr %272, i64 %268
  store ptr %273, ptr %19, align 8
  %274 = getelementptr inbounds i8, ptr %230, i64 72
  store ptr %269, ptr %274, align 8
  %275 = add nuw nsw i64 %225, 1
  br label %224

276:                                              ; preds = %224, %280
  %277 = phi i64 [ %296, %280 ], [ 0, %224 ]
  %278 = load i64, ptr %143, align 8
  %279 = icmp slt i64 %277, %278
  br i1 %279, label %280, label %300

280:                                              ; preds = %276
  %281 = load ptr, ptr %19, align 8
  %282 = getelementptr inbounds i8, ptr %281, i64 8
  store ptr %282, ptr %19, align 8
  %283 = load i64, ptr %281, align 8
  %284 = load ptr, ptr %152, align 8
  %285 = getelementptr inbounds %struct.nl_kept, ptr %284, i64 %277
  store i64 %283, ptr %285, align 8
  %286 = load ptr, ptr %19, align 8
  %287 = getelementptr inbounds i8, ptr %286, i64 8
  store ptr %287, ptr %19, align 8
  %288 = load i64, ptr %286, align 8
  %289 = load ptr, ptr %152, align 8
  %290 = getelementptr inbounds %struct.nl_kept, ptr %289, i64 %277, i32 1
  store i64 %288, ptr %290, align 8
  %291 = load ptr, ptr %19, align 8
  %292 = getelementptr inbounds i8, ptr %291, i64 8
  store ptr %292, ptr %19, align 8
  %293 = load i64, ptr %291, align 8
  %294 = load ptr, ptr %152, align 8
  %295 = getelementptr inbounds %struct.nl_kept, ptr %294, i64 %277, i32 2
  store i64 %293, ptr %295, align 8
  %296 = add nuw nsw i64 %277, 1
  br label %276

297:                                              ; preds = %155, %95
  %298 = load i64, ptr %90, align 8
  %299 = icmp eq i64 %298, 0
  br i1 %299, label %300, label %674

300:                                              ; preds = %276, %297
  %301 = add nuw nsw i64 %92, 1
  br label %91

302:                                              ; preds = %91, %356
  %303 = phi i64 [ %357, %356 ], [ 0, %91 ]
  %304 = load i64, ptr %54, align 8
  %305 = icmp slt i64 %303, %304
  br i1 %305, label %308, label %306

306:                                              ; preds = %302
  %307 = getelementptr inbounds i8, ptr %21, i64 272
  br label %358

308:                                              ; preds = %302
  %309 = load ptr, ptr %66, align 8
  %310 = getelementptr inbounds %struct.nl_probe, ptr %309, i64 %303
  %311 = load ptr, ptr %87, align 8
  %312 = load ptr, ptr %19, align 8
  %313 = getelementptr inbounds i8, ptr %312, i64 8
  store ptr %313, ptr %19, align 8
  %314 = load i64, ptr %312, align 8
  %315 = getelementptr inbounds ptr, ptr %311, i64 %314
  %316 = load ptr, ptr %315, align 8
  store ptr %316, ptr %310, align 8
  %317 = load ptr, ptr %19, align 8
  %318 = getelementptr inbounds i8, ptr %317, i64 8
  store ptr %318, ptr %19, align 8
  %319 = load i64, ptr %317, align 8
  %320 = getelementptr inbounds i8, ptr %310, i64 8
  store i64 %319, ptr %320, align 8
  %321 = load ptr, ptr %19, align 8
  %322 = getelementptr inbounds i8, ptr %321, i64 8
  store ptr %322, ptr %19, align 8
  %323 = load i64, ptr %321, align 8
  %324 = getelementptr inbounds i8, ptr %310, i64 16
  store i64 %323, ptr %324, align 8
  %325 = load ptr, ptr %19, align 8
  %326 = getelementptr inbounds i8, ptr %325, i64 8
  store ptr %326, ptr %19, align 8
  %327 = load i64, ptr %325, align 8
  %328 = getelementptr inbounds i8, ptr %310, i64 24
  store i64 %327, ptr %328, align 8
  %329 = getelementptr inbounds i8, ptr %310, i64 80
  store i64 -1, ptr %329, align 8
  %330 = load i64, ptr %324, align 8
  %331 = getelementptr inbounds i8, ptr %310, i64 40
  %332 = call fastcc i64 @nl_read_ranges(ptr noundef nonnull %21, ptr noundef nonnull %19, i64 noundef %330, ptr noundef nonnull %331) #24
  %333 = icmp eq i64 %332, 0
  br i1 %333, label %334, label %353

334:                                              ; preds = %308
  %335 = load i64, ptr %324, align 8
  %336 = getelementptr inbounds i8, ptr %310, i64 32
  %337 = tail call i64 @llvm.smax.i64(i64 %335, i64 0)
  br label %338

338:                                              ; preds = %346, %334
  %339 = phi i64 [ %352, %346 ], [ 0, %334 ]
  %340 = icmp eq i64 %339, %337
  br i1 %340, label %341, label %346

341:                                              ; preds = %338
  %342 = load i64, ptr %328, align 8
  %343 = load ptr, ptr %19, align 8
  %344 = getelementptr inbounds i64, ptr %343, i64 %342
  store ptr %344, ptr %19, align 8
  %345 = getelementptr inbounds i8, ptr %310, i64 48
  store ptr %343, ptr %345, align 8
  br label %356

346:                                              ; preds = %338
  %347 = load ptr, ptr %331, align 8
  %348 = getelementptr inbounds %struct.nl_range, ptr %347, i64 %339, i32 3
  %349 = load i64, ptr %348, align 8
  %350 = load i64, ptr %336, align 8
  %351 = add nsw i64 %350, %349
  store i64 %351, ptr %336, align 8
  %352 = add nuw i64 %339, 1
  br label %338

353:                                              ; preds = %308
  %354 = load i64, ptr %90, align 8
  %355 = icmp eq i64 %354, 0
  br i1 %355, label %356, label %674

356:                                              ; preds = %353, %341
  %357 = add nuw nsw i64 %303, 1
  br label %302

358:                                              ; preds = %672, %306
  %359 = phi i64 [ %673, %672 ], [ 0, %306 ]
  %360 = load i64, ptr %86, align 8
  %361 = icmp slt i64 %359, %360
  br i1 %361, label %363, label %362

362:                                              ; preds = %358
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #26
  br label %680

363:                                              ; preds = %358
  %364 = load ptr, ptr %71, align 8
  %365 = getelementptr inbounds %struct.nl_connection, ptr %364, i64 %359
  %366 = load ptr, ptr %87, align 8
  %367 = load ptr, ptr %19, align 8
  %368 = getelementptr inbounds i8, ptr %367, i64 8
  store ptr %368, ptr %19, align 8
  %369 = load i64, ptr %367, align 8
  %370 = getelementptr inbounds ptr, ptr %366, i64 %369
  %371 = load ptr, ptr %370, align 8
  store ptr %371, ptr %365, align 8
  %372 = load ptr, ptr %19, align 8
  %373 = getelementptr inbounds i8, ptr %372, i64 8
  store ptr %373, ptr %19, align 8
  %374 = load i64, ptr %372, align 8
  %375 = getelementptr inbounds i8, ptr %365, i64 8
  store i64 %374, ptr %375, align 8
  %376 = load ptr, ptr %19, align 8
  %377 = getelementptr inbounds i8, ptr %376, i64 8
  store ptr %377, ptr %19, align 8
  %378 = load i64, ptr %376, align 8
  %379 = getelementptr inbounds i8, ptr %365, i64 16
  store i64 %378, ptr %379, align 8
  %380 = icmp eq i64 %378, 0
  br i1 %380, label %672, label %381

381:                                              ; preds = %363
  %382 = load ptr, ptr %19, align 8
  %383 = getelementptr inbounds i8, ptr %382, i64 8
  store ptr %383, ptr %19, align 8
  %384 = load i64, ptr %382, align 8
  %385 = getelementptr inbounds i8, ptr %365, i64 24
  store i64 %384, ptr %385, align 8
  %386 = load ptr, ptr %19, align 8
  %387 = getelementptr inbounds i8, ptr %386, i64 8
  store ptr %387, ptr %19, align 8
  %388 = load i64, ptr %386, align 8
  %389 = getelementptr inbounds i8, ptr %365, i64 32
  store i64 %388, ptr %389, align 8
  %390 = load ptr, ptr %19, align 8
  %391 = getelementptr inbounds i8, ptr %390, i64 8
  store ptr %391, ptr %19, align 8
  %392 = load i64, ptr %390, align 8
  %393 = getelementptr inbounds i8, ptr %365, i64 40
  store i64 %392, ptr %393, align 8
  %394 = load i64, ptr %385, align 8
  %395 = load ptr, ptr %19, align 8
  %396 = getelementptr inbounds i64, ptr %395, i64 %394
  store ptr %396, ptr %19, align 8
  %397 = getelementptr inbounds i8, ptr %365, i64 48
  store ptr %395, ptr %397, align 8
  %398 = load i64, ptr %389, align 8
  %399 = load ptr, ptr %19, align 8
  %400 = getelementptr inbounds i64, ptr %399, i64 %398
  store ptr %400, ptr %19, align 8
  %401 = getelementptr inbounds i8, ptr %365, i64 56
  store ptr %399, ptr %401, align 8
  %402 = load i64, ptr %393, align 8
  %403 = load ptr, ptr %19, align 8
  %404 = getelementptr inbounds i64, ptr %403, i64 %402
  store ptr %404, ptr %19, align 8
  %405 = getelementptr inbounds i8, ptr %365, i64 64
  store ptr %403, ptr %405, align 8
  %406 = load ptr, ptr %19, align 8
  %407 = getelementptr inbounds i8, ptr %406, i64 8
  store ptr %407, ptr %19, align 8
  %408 = load i64, ptr %406, align 8
  %409 = getelementptr inbounds i8, ptr %365, i64 72
  store i64 %408, ptr %409, align 8
  %410 = load ptr, ptr %19, align 8
  %411 = getelementptr inbounds i8, ptr %410, i64 8
  store ptr %411, ptr %19, align 8
  %412 = load i64, ptr %410, align 8
  %413 = getelementptr inbounds i8, ptr %365, i64 80
  store i64 %412, ptr %413, align 8
  %414 = load ptr, ptr %19, align 8
  %415 = getelementptr inbounds i8, ptr %414, i64 8
  store ptr %415, ptr %19, align 8
  %416 = load i64, ptr %414, align 8
  %417 = getelementptr inbounds i8, ptr %365, i64 88
  store i64 %416, ptr %417, align 8
  %418 = load ptr, ptr %19, align 8
  %419 = getelementptr inbounds i8, ptr %418, i64 8
  store ptr %419, ptr %19, align 8
  %420 = load i64, ptr %418, align 8
  %421 = getelementptr inbounds i8, ptr %365, i64 96
  store i64 %420, ptr %421, align 8
  %422 = load ptr, ptr %19, align 8
  %423 = getelementptr inbounds i8, ptr %422, i64 8
  store ptr %423, ptr %19, align 8
  %424 = load i64, ptr %422, align 8
  %425 = getelementptr inbounds i8, ptr %365, i64 104
  store i64 %424, ptr %425, align 8
  %426 = load ptr, ptr %19, align 8
  %427 = getelementptr inbounds i8, ptr %426, i64 8
  store ptr %427, ptr %19, align 8
  %428 = load i64, ptr %426, align 8
  %429 = getelementptr inbounds i8, ptr %365, i64 112
  store i64 %428, ptr %429, align 8
  %430 = load ptr, ptr %19, align 8
  %431 = getelementptr inbounds i8, ptr %430, i64 8
  store ptr %431, ptr %19, align 8
  %432 = load i64, ptr %430, align 8
  %433 = getelementptr inbounds i8, ptr %365, i64 120
  store i64 %432, ptr %433, align 8
  %434 = load ptr, ptr %19, align 8
  %435 = getelementptr inbounds i8, ptr %434, i64 8
  store ptr %435, ptr %19, align 8
  %436 = load i64, ptr %434, align 8
  %437 = getelementptr inbounds i8, ptr %365, i64 128
  store i64 %436, ptr %437, align 8
  %438 = load ptr, ptr %19, align 8
  %439 = getelementptr inbounds i64, ptr %438, i64 %436
  store ptr %439, ptr %19, align 8
  %440 = getelementptr inbounds i8, ptr %365, i64 288
  store ptr %438, ptr %440, align 8
  %441 = load ptr, ptr %19, align 8
  %442 = getelementptr inbounds i8, ptr %441, i64 8
  store ptr %442, ptr %19, align 8
  %443 = load i64, ptr %441, align 8
  %444 = getelementptr inbounds i8, ptr %365, i64 136
  store i64 %443, ptr %444, align 8
  %445 = load ptr, ptr %19, align 8
  %446 = getelementptr inbounds i8, ptr %445, i64 8
  store ptr %446, ptr %19, align 8
  %447 = load i64, ptr %445, align 8
  %448 = getelementptr inbounds i8, ptr %365, i64 144
  store i64 %447, ptr %448, align 8
  %449 = load ptr, ptr %19, align 8
  %450 = getelementptr inbounds i8, ptr %449, i64 8
  store ptr %450, ptr %19, align 8
  %451 = load i64, ptr %449, align 8
  %452 = getelementptr inbounds i8, ptr %365, i64 192
  store i64 %451, ptr %452, align 8
  %453 = load ptr, ptr %19, align 8
  %454 = getelementptr inbounds i8, ptr %453, i64 8
  store ptr %454, ptr %19, align 8
  %455 = load i64, ptr %453, align 8
  %456 = getelementptr inbounds i8, ptr %365, i64 208
  store i64 %455, ptr %456, align 8
  %457 = load ptr, ptr %19, align 8
  %458 = getelementptr inbounds i8, ptr %457, i64 8
  store ptr %458, ptr %19, align 8
  %459 = load i64, ptr %457, align 8
  %460 = getelementptr inbounds i8, ptr %365, i64 216
  store i64 %459, ptr %460, align 8
  %461 = load ptr, ptr %19, align 8
  %462 = getelementptr inbounds i8, ptr %461, i64 8
  store ptr %462, ptr %19, align 8
  %463 = load i64, ptr %461, align 8
  %464 = getelementptr inbounds i8, ptr %365, i64 152
  store i64 %463, ptr %464, align 8
  %465 = load ptr, ptr %19, align 8
  %466 = shl nsw i64 %463, 4
  %467 = getelementptr inbounds i8, ptr %465, i64 %466
  store ptr %467, ptr %19, align 8
  %468 = getelementptr inbounds i8, ptr %365, i64 224
  store ptr %465, ptr %468, align 8
  %469 = load ptr, ptr %19, align 8
  %470 = getelementptr inbounds i8, ptr %469, i64 8
  store ptr %470, ptr %19, align 8
  %471 = load i64, ptr %469, align 8
  %472 = getelementptr inbounds i8, ptr %365, i64 160
  store i64 %471, ptr %472, align 8
  %473 = load ptr, ptr %19, align 8
  %474 = getelementptr inbounds i64, ptr %473, i64 %471
  store ptr %474, ptr %19, align 8
  %475 = getelementptr inbounds i8, ptr %365, i64 232
  store ptr %473, ptr %475, align 8
  %476 = load i64, ptr %472, align 8
  %477 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %476, i64 noundef 8) #24
  %478 = getelementptr inbounds i8, ptr %365, i64 240
  store ptr %477, ptr %478, align 8
  %479 = icmp eq ptr %477, null
  br i1 %479, label %669, label %480

480:                                              ; preds = %381
  %481 = load ptr, ptr %19, align 8
  %482 = getelementptr inbounds i8, ptr %481, i64 8
  store ptr %482, ptr %19, align 8
  %483 = load i64, ptr %481, align 8
  %484 = getelementptr inbounds i8, ptr %365, i64 168
  store i64 %483, ptr %484, align 8
  %485 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %483, i64 noundef 24) #24
  %486 = getelementptr inbounds i8, ptr %365, i64 248
  store ptr %485, ptr %486, align 8
  %487 = icmp eq ptr %485, null
  br i1 %487, label %669, label %488

488:                                              ; preds = %480, %502
  %489 = phi i64 [ %515, %502 ], [ 0, %480 ]
  %490 = load i64, ptr %484, align 8
  %491 = icmp slt i64 %489, %490
  %492 = load ptr, ptr %19, align 8
  %493 = getelementptr inbounds i8, ptr %492, i64 8
  store ptr %493, ptr %19, align 8
  %494 = load i64, ptr %492, align 8
  br i1 %491, label %502, label %495

495:                                              ; preds = %488
  %496 = getelementptr inbounds i8, ptr %365, i64 176
  store i64 %494, ptr %496, align 8
  %497 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %494, i64 noundef 40) #24
  %498 = getelementptr inbounds i8, ptr %365, i64 256
  store ptr %497, ptr %498, align 8
  %499 = icmp eq ptr %497, null
  br i1 %499, label %669, label %500

500:                                              ; preds = %495
  %501 = getelementptr inbounds i8, ptr %365, i64 280
  br label %516

502:                                              ; preds = %488
  %503 = load ptr, ptr %486, align 8
  %504 = getelementptr inbounds %struct.nl_handler, ptr %503, i64 %489
  store i64 %494, ptr %504, align 8
  %505 = load ptr, ptr %19, align 8
  %506 = getelementptr inbounds i8, ptr %505, i64 8
  store ptr %506, ptr %19, align 8
  %507 = load i64, ptr %505, align 8
  %508 = load ptr, ptr %486, align 8
  %509 = getelementptr inbounds %struct.nl_handler, ptr %508, i64 %489, i32 1
  store i64 %507, ptr %509, align 8
  %510 = load ptr, ptr %19, align 8
  %511 = getelementptr inbounds i8, ptr %510, i64 8
  store ptr %511, ptr %19, align 8
  %512 = load i64, ptr %510, align 8
  %513 = load ptr, ptr %486, align 8
  %514 = getelementptr inbounds %struct.nl_handler, ptr %513, i64 %489, i32 2
  store i64 %512, ptr %514, align 8
  %515 = add nuw nsw i64 %489, 1
  br label %488

516:                                              ; preds = %528, %500
  %517 = phi i64 [ %556, %528 ], [ 0, %500 ]
  %518 = load i64, ptr %496, align 8
  %519 = icmp slt i64 %517, %518
  %520 = load ptr, ptr %19, align 8
  %521 = getelementptr inbounds i8, ptr %520, i64 8
  store ptr %521, ptr %19, align 8
  %522 = load i64, ptr %520, align 8
  br i1 %519, label %528, label %523

523:                                              ; preds = %516
  %524 = getelementptr inbounds i8, ptr %365, i64 184
  store i64 %522, ptr %524, align 8
  %525 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %522, i64 noundef 40) #24
  %526 = getelementptr inbounds i8, ptr %365, i64 264
  store ptr %525, ptr %526, align 8
  %527 = icmp eq ptr %525, null
  br i1 %527, label %669, label %557

528:                                              ; preds = %516
  %529 = load ptr, ptr %498, align 8
  %530 = getelementptr inbounds %struct.nl_driver, ptr %529, i64 %517
  store i64 %522, ptr %530, align 8
  %531 = load ptr, ptr %19, align 8
  %532 = getelementptr inbounds i8, ptr %531, i64 8
  store ptr %532, ptr %19, align 8
  %533 = load i64, ptr %531, align 8
  %534 = load ptr, ptr %498, align 8
  %535 = getelementptr inbounds %struct.nl_driver, ptr %534, i64 %517, i32 1
  store i64 %533, ptr %535, align 8
  %536 = load i64, ptr %501, align 8
  %537 = load ptr, ptr %498, align 8
  %538 = getelementptr inbounds %struct.nl_driver, ptr %537, i64 %517, i32 2
  store i64 %536, ptr %538, align 8
  %539 = load ptr, ptr %498, align 8
  %540 = getelementptr inbounds %struct.nl_driver, ptr %539, i64 %517, i32 1
  %541 = load i64, ptr %540, align 8
  %542 = tail call i64 @llvm.umax.i64(i64 %541, i64 1)
  %543 = add nsw i64 %542, %536
  store i64 %543, ptr %501, align 8
  %544 = load ptr, ptr %19, align 8
  %545 = getelementptr inbounds i8, ptr %544, i64 8
  store ptr %545, ptr %19, align 8
  %546 = load i64, ptr %544, align 8
  %547 = load ptr, ptr %498, align 8
  %548 = getelementptr inbounds %struct.nl_driver, ptr %547, i64 %517, i32 3
  store i64 %546, ptr %548, align 8
  %549 = load ptr, ptr %498, align 8
  %550 = getelementptr inbounds %struct.nl_driver, ptr %549, i64 %517, i32 3
  %551 = load i64, ptr %550, align 8
  %552 = load ptr, ptr %19, align 8
  %553 = getelementptr inbounds i64, ptr %552, i64 %551
  store ptr %553, ptr %19, align 8
  %554 = load ptr, ptr %498, align 8
  %555 = getelementptr inbounds %struct.nl_driver, ptr %554, i64 %517, i32 4
  store ptr %552, ptr %555, align 8
  %556 = add nuw nsw i64 %517, 1
  br label %516

557:                                              ; preds = %523, %569
  %558 = phi i64 [ %591, %569 ], [ 0, %523 ]
  %559 = load i64, ptr %524, align 8
  %560 = icmp slt i64 %558, %559
  br i1 %560, label %569, label %561

561:                                              ; preds = %557
  %562 = load ptr, ptr %19, align 8
  %563 = getelementptr inbounds i8, ptr %562, i64 8
  store ptr %563, ptr %19, align 8
  %564 = load i64, ptr %562, align 8
  %565 = getelementptr inbounds i8, ptr %365, i64 200
  store i64 %564, ptr %565, align 8
  %566 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %564, i64 noundef 24) #24
  %567 = getelementptr inbounds i8, ptr %365, i64 272
  store ptr %566, ptr %567, align 8
  %568 = icmp eq ptr %566, null
  br i1 %568, label %669, label %592

569:                                              ; preds = %557
  %570 = load ptr, ptr %526, align 8
  %571 = getelementptr inbounds %struct.nl_timed, ptr %570, i64 %558
  %572 = load ptr, ptr %19, align 8
  %573 = getelementptr inbounds i8, ptr %572, i64 8
  store ptr %573, ptr %19, align 8
  %574 = load i64, ptr %572, align 8
  store i64 %574, ptr %571, align 8
  %575 = load ptr, ptr %19, align 8
  %576 = getelementptr inbounds i8, ptr %575, i64 8
  store ptr %576, ptr %19, align 8
  %577 = load i64, ptr %575, align 8
  %578 = getelementptr inbounds i8, ptr %571, i64 8
  store i64 %577, ptr %578, align 8
  %579 = load ptr, ptr %19, align 8
  %580 = getelementptr inbounds i8, ptr %579, i64 8
  store ptr %580, ptr %19, align 8
  %581 = load i64, ptr %579, align 8
  %582 = getelementptr inbounds i8, ptr %571, i64 16
  store i64 %581, ptr %582, align 8
  %583 = load ptr, ptr %19, align 8
  %584 = getelementptr inbounds i8, ptr %583, i64 8
  store ptr %584, ptr %19, align 8
  %585 = load i64, ptr %583, align 8
  %586 = getelementptr inbounds i8, ptr %571, i64 24
  store i64 %585, ptr %586, align 8
  %587 = load ptr, ptr %19, align 8
  %588 = shl nsw i64 %585, 5
  %589 = getelementptr inbounds i8, ptr %587, i64 %588
  store ptr %589, ptr %19, align 8
  %590 = getelementptr inbounds i8, ptr %571, i64 32
  store ptr %587, ptr %590, align 8
  %591 = add nuw nsw i64 %558, 1
  br label %557

592:                                              ; preds = %561, %631
  %593 = phi i64 [ %645, %631 ], [ 0, %561 ]
  %594 = phi i64 [ %646, %631 ], [ 0, %561 ]
  %595 = load i64, ptr %565, align 8
  %596 = icmp slt i64 %594, %595
  %597 = load ptr, ptr %19, align 8
  %598 = getelementptr inbounds i8, ptr %597, i64 8
  store ptr %598, ptr %19, align 8
  %599 = load i64, ptr %597, align 8
  br i1 %596, label %631, label %600

600:                                              ; preds = %592
  %601 = getelementptr inbounds i8, ptr %365, i64 296
  store i64 %599, ptr %601, align 8
  %602 = load ptr, ptr %19, align 8
  %603 = getelementptr inbounds i8, ptr %602, i64 8
  store ptr %603, ptr %19, align 8
  %604 = load i64, ptr %602, align 8
  %605 = getelementptr inbounds i8, ptr %365, i64 312
  store i64 %604, ptr %605, align 8
  %606 = load i64, ptr %601, align 8
  %607 = mul nsw i64 %606, %604
  %608 = load ptr, ptr %19, align 8
  %609 = getelementptr inbounds i64, ptr %608, i64 %607
  store ptr %609, ptr %19, align 8
  %610 = getelementptr inbounds i8, ptr %365, i64 328
  store ptr %608, ptr %610, align 8
  %611 = load ptr, ptr %19, align 8
  %612 = getelementptr inbounds i8, ptr %611, i64 8
  store ptr %612, ptr %19, align 8
  %613 = load i64, ptr %611, align 8
  %614 = getelementptr inbounds i8, ptr %365, i64 304
  store i64 %613, ptr %614, align 8
  %615 = load ptr, ptr %19, align 8
  %616 = getelementptr inbounds i8, ptr %615, i64 8
  store ptr %616, ptr %19, align 8
  %617 = load i64, ptr %615, align 8
  %618 = getelementptr inbounds i8, ptr %365, i64 320
  store i64 %617, ptr %618, align 8
  %619 = load i64, ptr %614, align 8
  %620 = mul nsw i64 %619, %617
  %621 = load ptr, ptr %19, align 8
  %622 = getelementptr inbounds i64, ptr %621, i64 %620
  store ptr %622, ptr %19, align 8
  %623 = getelementptr inbounds i8, ptr %365, i64 336
  store ptr %621, ptr %623, align 8
  %624 = load ptr, ptr %19, align 8
  %625 = getelementptr inbounds i8, ptr %624, i64 8
  store ptr %625, ptr %19, align 8
  %626 = load i64, ptr %624, align 8
  %627 = getelementptr inbounds i8, ptr %365, i64 344
  store i64 %626, ptr %627, align 8
  %628 = getelementptr inbounds i8, ptr %365, i64 352
  %629 = call fastcc i64 @nl_read_ranges(ptr noundef %21, ptr noundef nonnull %19, i64 noundef %626, ptr noundef nonnull %628) #24
  %630 = icmp eq i64 %629, 0
  br i1 %630, label %647, label %669

631:                                              ; preds = %592
  %632 = load ptr, ptr %567, align 8
  %633 = getelementptr inbounds %struct.nl_contribution, ptr %632, i64 %594
  store i64 %599, ptr %633, align 8
  %634 = load ptr, ptr %19, align 8
  %635 = getelementptr inbounds i8, ptr %634, i64 8
  store ptr %635, ptr %19, align 8
  %636 = load i64, ptr %634, align 8
  %637 = load ptr, ptr %567, align 8
  %638 = getelementptr inbounds %struct.nl_contribution, ptr %637, i64 %594, i32 1
  store i64 %636, ptr %638, align 8
  %639 = load ptr, ptr %567, align 8
  %640 = getelementptr inbounds %struct.nl_contribution, ptr %639, i64 %594, i32 2
  store i64 %593, ptr %640, align 8
  %641 = load ptr, ptr %567, align 8
  %642 = getelementptr inbounds %struct.nl_contribution, ptr %641, i64 %594, i32 1
  %643 = load i64, ptr %642, align 8
  %644 = tail call i64 @llvm.umax.i64(i64 %643, i64 1)
  %645 = add nsw i64 %644, %593
  %646 = add nuw nsw i64 %594, 1
  br label %592

647:                                              ; preds = %600
  %648 = load ptr, ptr %19, align 8
  %649 = getelementptr inbounds i8, ptr %648, i64 8
  store ptr %649, ptr %19, align 8
  %650 = load i64, ptr %648, align 8
  %651 = getelementptr inbounds i8, ptr %365, i64 360
  store i64 %650, ptr %651, align 8
  %652 = load ptr, ptr %19, align 8
  %653 = shl nsw i64 %650, 5
  %654 = getelementptr inbounds i8, ptr %652, i64 %653
  store ptr %654, ptr %19, align 8
  %655 = getelementptr inbounds i8, ptr %365, i64 368
  store ptr %652, ptr %655, align 8
  %656 = load i64, ptr %524, align 8
  %657 = icmp sgt i64 %656, 0
  br i1 %657, label %665, label %658

658:                                              ; preds = %647
  %659 = load i64, ptr %496, align 8
  %660 = icmp sgt i64 %659, 0
  br i1 %660, label %665, label %661

661:                                              ; preds = %658
  %662 = load i64, ptr %452, align 8
  %663 = icmp sgt i64 %662, -1
  %664 = zext i1 %663 to i64
  br label %665

665:                                              ; preds = %661, %658, %647
  %666 = phi i64 [ 1, %658 ], [ 1, %647 ], [ %664, %661 ]
  %667 = load i64, ptr %307, align 8
  %668 = or i64 %667, %666
  store i64 %668, ptr %307, align 8
  br label %672

669:                                              ; preds = %600, %561, %523, %495, %480, %381
  %670 = load i64, ptr %90, align 8
  %671 = icmp eq i64 %670, 0
  br i1 %671, label %672, label %674

672:                                              ; preds = %669, %665, %363
  %673 = add nuw nsw i64 %359, 1
  br label %358

674:                                              ; preds = %297, %353, %669
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #26
  br label %679

675:                                              ; preds = %28, %74, %77, %80
  %676 = getelementptr inbounds i8, ptr %21, i64 296
  %677 = load i64, ptr %676, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #26
  %678 = icmp eq i64 %677, 0
  br i1 %678, label %680, label %679

679:                                              ; preds = %674, %675
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #24
  br label %2560

680:                                              ; preds = %362, %675
  %681 = icmp slt i64 %2, 1
  %682 = ptrtoint ptr %1 to i64
  %683 = and i64 %682, 7
  %684 = icmp eq i64 %683, 0
  %685 = or i1 %681, %684
  br i1 %685, label %691, label %686

686:                                              ; preds = %680
  %687 = tail call ptr @malloc(i64 noundef %2) #27
  store ptr %687, ptr %29, align 8
  %688 = icmp eq ptr %687, null
  br i1 %688, label %689, label %690

689:                                              ; preds = %686
  tail call fastcc void @nl_fail(ptr noundef nonnull %21, ptr noundef nonnull @.str.2) #24
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #24
  br label %2560

690:                                              ; preds = %686
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %687, ptr nonnull align 1 %1, i64 %2, i1 false)
  br label %691

691:                                              ; preds = %690, %680
  %692 = phi ptr [ %687, %690 ], [ %1, %680 ]
  %693 = icmp eq ptr %692, null
  %694 = select i1 %693, i64 0, i64 %2
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #26
  store ptr %21, ptr %18, align 8
  %695 = getelementptr inbounds i8, ptr %18, i64 8
  store ptr %692, ptr %695, align 8
  %696 = getelementptr inbounds i8, ptr %18, i64 16
  store i64 %694, ptr %696, align 8
  %697 = getelementptr inbounds i8, ptr %18, i64 24
  %698 = getelementptr inbounds i8, ptr %18, i64 32
  %699 = getelementptr inbounds i8, ptr %18, i64 40
  %700 = getelementptr inbounds i8, ptr %18, i64 48
  %701 = getelementptr inbounds i8, ptr %18, i64 56
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %697, i8 0, i64 40, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #26
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %17) #26
  %702 = icmp slt i64 %694, 128
  br i1 %702, label %764, label %703

703:                                              ; preds = %691, %706
  %704 = phi i64 [ %712, %706 ], [ 0, %691 ]
  %705 = icmp eq i64 %704, 8
  br i1 %705, label %713, label %706

706:                                              ; preds = %703
  %707 = getelementptr inbounds i8, ptr %692, i64 %704
  %708 = load i8, ptr %707, align 1
  %709 = getelementptr inbounds [8 x i8], ptr @nl_open_image.magic, i64 0, i64 %704
  %710 = load i8, ptr %709, align 1
  %711 = icmp eq i8 %708, %710
  %712 = add nuw nsw i64 %704, 1
  br i1 %711, label %703, label %764

713:                                              ; preds = %703
  %714 = getelementptr inbounds i8, ptr %692, i64 8
  %715 = tail call fastcc i64 @nl_little(ptr noundef nonnull %714, i64 noundef 4) #24
  %716 = icmp eq i64 %715, 1
  br i1 %716, label %717, label %764

717:                                              ; preds = %713
  %718 = getelementptr inbounds i8, ptr %692, i64 16
  %719 = tail call fastcc i64 @nl_little(ptr noundef nonnull %718, i64 noundef 8) #24
  %720 = icmp sgt i64 %719, %694
  br i1 %720, label %764, label %721

721:                                              ; preds = %717
  %722 = icmp slt i64 %719, %694
  br i1 %722, label %764, label %723

723:                                              ; preds = %721
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %724 = getelementptr inbounds i8, ptr %17, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %724, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef %692, i64 noundef 72) #24
  %725 = getelementptr inbounds i8, ptr %692, i64 104
  %726 = add nsw i64 %694, -104
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef nonnull %725, i64 noundef %726) #24
  call fastcc void @nl_sha_end(ptr noundef nonnull %17, ptr noundef nonnull %16) #24
  %727 = getelementptr inbounds i8, ptr %692, i64 72
  br label %728

728:                                              ; preds = %733, %723
  %729 = phi i64 [ 0, %723 ], [ %739, %733 ]
  %730 = icmp eq i64 %729, 32
  br i1 %730, label %731, label %733

731:                                              ; preds = %728
  %732 = getelementptr inbounds i8, ptr %692, i64 24
  br label %740

733:                                              ; preds = %728
  %734 = getelementptr inbounds [32 x i8], ptr %16, i64 0, i64 %729
  %735 = load i8, ptr %734, align 1
  %736 = getelementptr inbounds i8, ptr %727, i64 %729
  %737 = load i8, ptr %736, align 1
  %738 = icmp eq i8 %735, %737
  %739 = add nuw nsw i64 %729, 1
  br i1 %738, label %728, label %764

740:                                              ; preds = %743, %731
  %741 = phi i64 [ %751, %743 ], [ 0, %731 ]
  %742 = icmp eq i64 %741, 4
  br i1 %742, label %752, label %743

743:                                              ; preds = %740
  %744 = shl nuw nsw i64 %741, 3
  %745 = getelementptr inbounds i8, ptr %732, i64 %744
  %746 = tail call fastcc i64 @nl_little(ptr noundef nonnull %745, i64 noundef 8) #24
  %747 = load ptr, ptr %41, align 8
  %748 = getelementptr inbounds i64, ptr %747, i64 %741
  %749 = load i64, ptr %748, align 8
  %750 = icmp eq i64 %746, %749
  %751 = add nuw nsw i64 %741, 1
  br i1 %750, label %740, label %764

752:                                              ; preds = %740
  %753 = getelementptr inbounds i8, ptr %692, i64 56
  %754 = tail call fastcc i64 @nl_little(ptr noundef nonnull %753, i64 noundef 8) #24
  %755 = trunc i64 %754 to i32
  %756 = getelementptr inbounds i8, ptr %21, i64 248
  store i32 %755, ptr %756, align 8
  %757 = getelementptr inbounds i8, ptr %692, i64 64
  %758 = tail call fastcc i64 @nl_little(ptr noundef nonnull %757, i64 noundef 8) #24
  store i64 %758, ptr %697, align 8
  %759 = icmp slt i64 %758, 1
  br i1 %759, label %764, label %760

760:                                              ; preds = %752
  %761 = add nsw i64 %694, -128
  %762 = sdiv i64 %761, 16
  %763 = icmp sgt i64 %758, %762
  br i1 %763, label %764, label %766

764:                                              ; preds = %706, %733, %743, %760, %752, %721, %717, %713, %691
  %765 = phi ptr [ @.str.4, %691 ], [ @.str.6, %713 ], [ @.str.7, %717 ], [ @.str.8, %721 ], [ @.str.11, %760 ], [ @.str.11, %752 ], [ @.str.10, %743 ], [ @.str.9, %733 ], [ @.str.5, %706 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %765) #24
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #26
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #26
  br label %1916

766:                                              ; preds = %760
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #26
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #26
  %767 = getelementptr inbounds i8, ptr %692, i64 136
  %768 = tail call fastcc i64 @nl_little(ptr noundef nonnull %767, i64 noundef 8) #24
  %769 = lshr i64 %768, 3
  %770 = icmp slt i64 %768, 0
  %771 = select i1 %770, i64 0, i64 %769
  store i64 %771, ptr %700, align 8
  %772 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %771, i64 noundef 8) #24
  store ptr %772, ptr %699, align 8
  %773 = icmp eq ptr %772, null
  br i1 %773, label %774, label %779

774:                                              ; preds = %766
  %775 = load ptr, ptr %18, align 8
  %776 = getelementptr inbounds i8, ptr %775, i64 296
  %777 = load i64, ptr %776, align 8
  %778 = icmp eq i64 %777, 0
  br i1 %778, label %779, label %1916

779:                                              ; preds = %774, %766
  %780 = getelementptr inbounds i8, ptr %15, i64 8
  %781 = getelementptr inbounds i8, ptr %15, i64 16
  %782 = getelementptr inbounds i8, ptr %15, i64 24
  br label %783

783:                                              ; preds = %801, %779
  %784 = phi i64 [ 0, %779 ], [ %811, %801 ]
  %785 = load ptr, ptr %18, align 8
  %786 = getelementptr inbounds i8, ptr %785, i64 104
  %787 = load i64, ptr %786, align 8
  %788 = icmp slt i64 %784, %787
  br i1 %788, label %789, label %817

789:                                              ; preds = %783
  %790 = getelementptr inbounds i8, ptr %785, i64 168
  %791 = load ptr, ptr %790, align 8
  %792 = getelementptr inbounds %struct.nl_target, ptr %791, i64 %784
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #26
  br label %793

793:                                              ; preds = %796, %789
  %794 = phi i64 [ 0, %789 ], [ %800, %796 ]
  %795 = icmp eq i64 %794, 4
  br i1 %795, label %801, label %796

796:                                              ; preds = %793
  %797 = getelementptr inbounds [4 x i64], ptr %15, i64 0, i64 %794
  %798 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %797) #24
  %799 = icmp eq i64 %798, 0
  %800 = add nuw nsw i64 %794, 1
  br i1 %799, label %793, label %812

801:                                              ; preds = %793
  %802 = load double, ptr %15, align 16
  %803 = getelementptr inbounds i8, ptr %792, i64 72
  store double %802, ptr %803, align 8
  %804 = load double, ptr %780, align 8
  %805 = getelementptr inbounds i8, ptr %792, i64 80
  store double %804, ptr %805, align 8
  %806 = load double, ptr %781, align 16
  %807 = getelementptr inbounds i8, ptr %792, i64 88
  store double %806, ptr %807, align 8
  %808 = load double, ptr %782, align 8
  %809 = getelementptr inbounds i8, ptr %792, i64 96
  store double %808, ptr %809, align 8
  %810 = getelementptr inbounds i8, ptr %792, i64 32
  store i64 1, ptr %810, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #26
  %811 = add nuw nsw i64 %784, 1
  br label %783

812:                                              ; preds = %796
  %813 = load ptr, ptr %18, align 8
  %814 = getelementptr inbounds i8, ptr %813, i64 296
  %815 = load i64, ptr %814, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #26
  %816 = icmp eq i64 %815, 0
  br i1 %816, label %817, label %1916

817:                                              ; preds = %783, %812
  %818 = phi ptr [ %813, %812 ], [ %785, %783 ]
  %819 = getelementptr inbounds i8, ptr %818, i64 96
  %820 = getelementptr inbounds i8, ptr %818, i64 160
  %821 = getelementptr inbounds i8, ptr %818, i64 40
  br label %822

822:                                              ; preds = %908, %817
  %823 = phi i64 [ 0, %817 ], [ %909, %908 ]
  %824 = load i64, ptr %819, align 8
  %825 = icmp slt i64 %823, %824
  br i1 %825, label %826, label %914

826:                                              ; preds = %822
  %827 = load ptr, ptr %820, align 8
  %828 = getelementptr inbounds %struct.nl_population, ptr %827, i64 %823
  %829 = getelementptr inbounds i8, ptr %828, i64 40
  %830 = load i64, ptr %829, align 8
  %831 = tail call fastcc ptr @nl_take(ptr noundef nonnull %818, i64 noundef %830, i64 noundef 8) #24
  %832 = getelementptr inbounds i8, ptr %828, i64 128
  store ptr %831, ptr %832, align 8
  %833 = getelementptr inbounds i8, ptr %828, i64 56
  %834 = load i64, ptr %833, align 8
  %835 = tail call fastcc ptr @nl_take(ptr noundef nonnull %818, i64 noundef %834, i64 noundef 8) #24
  %836 = getelementptr inbounds i8, ptr %828, i64 136
  store ptr %835, ptr %836, align 8
  %837 = load i64, ptr %833, align 8
  %838 = tail call fastcc ptr @nl_take(ptr noundef nonnull %818, i64 noundef %837, i64 noundef 8) #24
  %839 = getelementptr inbounds i8, ptr %828, i64 144
  store ptr %838, ptr %839, align 8
  %840 = load i64, ptr %833, align 8
  %841 = tail call fastcc ptr @nl_take(ptr noundef nonnull %818, i64 noundef %840, i64 noundef 8) #24
  %842 = getelementptr inbounds i8, ptr %828, i64 152
  store ptr %841, ptr %842, align 8
  %843 = getelementptr inbounds i8, ptr %828, i64 32
  %844 = load i64, ptr %843, align 8
  %845 = icmp eq i64 %844, 0
  br i1 %845, label %849, label %846

846:                                              ; preds = %826
  %847 = getelementptr inbounds i8, ptr %828, i64 8
  %848 = load i64, ptr %847, align 8
  br label %849

849:                                              ; preds = %846, %826
  %850 = phi i64 [ %848, %846 ], [ 0, %826 ]
  %851 = tail call fastcc ptr @nl_take(ptr noundef nonnull %818, i64 noundef %850, i64 noundef 1) #24
  %852 = getelementptr inbounds i8, ptr %828, i64 168
  store ptr %851, ptr %852, align 8
  %853 = load ptr, ptr %832, align 8
  %854 = icmp eq ptr %853, null
  br i1 %854, label %910, label %855

855:                                              ; preds = %849
  %856 = load ptr, ptr %836, align 8
  %857 = icmp eq ptr %856, null
  br i1 %857, label %910, label %858

858:                                              ; preds = %855
  %859 = load ptr, ptr %839, align 8
  %860 = icmp eq ptr %859, null
  br i1 %860, label %910, label %861

861:                                              ; preds = %858
  %862 = load ptr, ptr %842, align 8
  %863 = icmp eq ptr %862, null
  %864 = icmp eq ptr %851, null
  %865 = or i1 %864, %863
  br i1 %865, label %910, label %866

866:                                              ; preds = %861
  %867 = getelementptr inbounds i8, ptr %828, i64 88
  %868 = getelementptr inbounds i8, ptr %828, i64 16
  %869 = getelementptr inbounds i8, ptr %828, i64 8
  br label %870

870:                                              ; preds = %889, %866
  %871 = phi i64 [ %896, %889 ], [ 0, %866 ]
  %872 = load i64, ptr %829, align 8
  %873 = icmp slt i64 %871, %872
  br i1 %873, label %874, label %897

874:                                              ; preds = %870
  %875 = load ptr, ptr %867, align 8
  %876 = getelementptr inbounds %struct.nl_slot, ptr %875, i64 %871, i32 1
  %877 = load i64, ptr %876, align 8
  %878 = icmp eq i64 %877, 2
  br i1 %878, label %882, label %879

879:                                              ; preds = %874
  %880 = load i64, ptr %821, align 8
  %881 = sdiv i64 %880, 8
  br label %882

882:                                              ; preds = %879, %874
  %883 = phi i64 [ %881, %879 ], [ 8, %874 ]
  %884 = load i64, ptr %868, align 8
  %885 = tail call fastcc ptr @nl_take(ptr noundef %818, i64 noundef %884, i64 noundef %883) #24
  %886 = load ptr, ptr %832, align 8
  %887 = getelementptr inbounds ptr, ptr %886, i64 %871
  store ptr %885, ptr %887, align 8
  %888 = icmp eq ptr %885, null
  br i1 %888, label %910, label %889

889:                                              ; preds = %882
  %890 = load ptr, ptr %832, align 8
  %891 = getelementptr inbounds ptr, ptr %890, i64 %871
  %892 = load ptr, ptr %891, align 8
  %893 = load i64, ptr %869, align 8
  %894 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %892, i64 noundef %893, i64 noundef %883) #24
  %895 = icmp eq i64 %894, 0
  %896 = add nuw nsw i64 %871, 1
  br i1 %895, label %870, label %910

897:                                              ; preds = %870, %901
  %898 = phi i64 [ %907, %901 ], [ 0, %870 ]
  %899 = load i64, ptr %833, align 8
  %900 = icmp slt i64 %898, %899
  br i1 %900, label %901, label %908

901:                                              ; preds = %897
  %902 = load i64, ptr %868, align 8
  %903 = tail call fastcc ptr @nl_take(ptr noundef %818, i64 noundef %902, i64 noundef 4) #24
  %904 = load ptr, ptr %836, align 8
  %905 = getelementptr inbounds ptr, ptr %904, i64 %898
  store ptr %903, ptr %905, align 8
  %906 = icmp eq ptr %903, null
  %907 = add nuw nsw i64 %898, 1
  br i1 %906, label %910, label %897

908:                                              ; preds = %897
  tail call fastcc void @nl_fill_padding(ptr noundef %818, ptr noundef nonnull %828) #24
  %909 = add nuw nsw i64 %823, 1
  br label %822

910:                                              ; preds = %861, %858, %855, %849, %889, %882, %901
  %911 = getelementptr inbounds i8, ptr %818, i64 296
  %912 = load i64, ptr %911, align 8
  %913 = icmp eq i64 %912, 0
  br i1 %913, label %914, label %1916

914:                                              ; preds = %822, %910
  %915 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #26
  %916 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %13) #24
  %917 = icmp eq i64 %916, 0
  br i1 %917, label %921, label %918

918:                                              ; preds = %914
  %919 = getelementptr inbounds i8, ptr %915, i64 296
  %920 = load i64, ptr %919, align 8
  br label %1822

921:                                              ; preds = %914
  %922 = load i64, ptr %13, align 8
  %923 = load i64, ptr %700, align 8
  %924 = icmp sgt i64 %922, %923
  br i1 %924, label %925, label %926

925:                                              ; preds = %921
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.16) #24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #26
  br label %1916

926:                                              ; preds = %921
  %927 = tail call fastcc ptr @nl_take(ptr noundef %915, i64 noundef %922, i64 noundef 144) #24
  %928 = getelementptr inbounds i8, ptr %915, i64 192
  store ptr %927, ptr %928, align 8
  %929 = icmp eq ptr %927, null
  br i1 %929, label %954, label %930

930:                                              ; preds = %926
  %931 = getelementptr inbounds i8, ptr %915, i64 128
  %932 = getelementptr inbounds i8, ptr %915, i64 184
  %933 = getelementptr inbounds i8, ptr %11, i64 8
  %934 = getelementptr inbounds i8, ptr %11, i64 16
  %935 = getelementptr inbounds i8, ptr %11, i64 24
  %936 = getelementptr inbounds i8, ptr %11, i64 32
  %937 = getelementptr inbounds i8, ptr %11, i64 40
  %938 = getelementptr inbounds i8, ptr %11, i64 48
  %939 = getelementptr inbounds i8, ptr %11, i64 56
  %940 = getelementptr inbounds i8, ptr %11, i64 64
  %941 = getelementptr inbounds i8, ptr %11, i64 72
  %942 = getelementptr inbounds i8, ptr %915, i64 136
  %943 = getelementptr inbounds i8, ptr %9, i64 8
  %944 = getelementptr inbounds i8, ptr %9, i64 16
  %945 = getelementptr inbounds i8, ptr %9, i64 24
  %946 = getelementptr inbounds i8, ptr %9, i64 32
  %947 = getelementptr inbounds i8, ptr %9, i64 40
  %948 = getelementptr inbounds i8, ptr %9, i64 48
  %949 = getelementptr inbounds i8, ptr %9, i64 56
  %950 = getelementptr inbounds i8, ptr %9, i64 64
  %951 = getelementptr inbounds i8, ptr %9, i64 72
  %952 = getelementptr inbounds i8, ptr %9, i64 80
  %953 = getelementptr inbounds i8, ptr %9, i64 88
  br label %957

954:                                              ; preds = %926
  %955 = getelementptr inbounds i8, ptr %915, i64 296
  %956 = load i64, ptr %955, align 8
  br label %1822

957:                                              ; preds = %1820, %930
  %958 = phi i64 [ %1821, %1820 ], [ 0, %930 ]
  %959 = load i64, ptr %931, align 8
  %960 = icmp slt i64 %958, %959
  br i1 %960, label %962, label %961

961:                                              ; preds = %957
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #26
  br label %1825

962:                                              ; preds = %957
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14) #26
  %963 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %14) #24
  %964 = icmp eq i64 %963, 0
  br i1 %964, label %968, label %965

965:                                              ; preds = %962
  %966 = getelementptr inbounds i8, ptr %915, i64 296
  %967 = load i64, ptr %966, align 8
  br label %1818

968:                                              ; preds = %962
  %969 = load ptr, ptr %932, align 8
  %970 = getelementptr inbounds %struct.nl_connection, ptr %969, i64 %958
  %971 = getelementptr inbounds i8, ptr %970, i64 16
  %972 = load i64, ptr %971, align 8
  %973 = icmp eq i64 %972, 0
  %974 = load i64, ptr %14, align 8
  br i1 %973, label %975, label %978

975:                                              ; preds = %968
  %976 = load i64, ptr %13, align 8
  %977 = call i64 @llvm.smax.i64(i64 %974, i64 0)
  br label %1604

978:                                              ; preds = %968
  %979 = load ptr, ptr %18, align 8
  %980 = getelementptr inbounds i8, ptr %970, i64 296
  %981 = load i64, ptr %980, align 8
  %982 = getelementptr inbounds i8, ptr %970, i64 304
  %983 = load i64, ptr %982, align 8
  %984 = mul nsw i64 %983, %981
  %985 = icmp slt i64 %984, %974
  br i1 %985, label %1013, label %986

986:                                              ; preds = %978
  %987 = call fastcc ptr @nl_take(ptr noundef %979, i64 noundef %974, i64 noundef 320) #24
  %988 = getelementptr inbounds i8, ptr %970, i64 384
  store ptr %987, ptr %988, align 8
  %989 = icmp eq ptr %987, null
  br i1 %989, label %1013, label %990

990:                                              ; preds = %986
  %991 = getelementptr inbounds i8, ptr %970, i64 376
  %992 = getelementptr inbounds i8, ptr %970, i64 328
  %993 = getelementptr inbounds i8, ptr %970, i64 312
  %994 = getelementptr inbounds i8, ptr %970, i64 336
  %995 = getelementptr inbounds i8, ptr %970, i64 320
  %996 = getelementptr inbounds i8, ptr %970, i64 216
  %997 = getelementptr inbounds i8, ptr %970, i64 208
  %998 = getelementptr inbounds i8, ptr %970, i64 168
  %999 = getelementptr inbounds i8, ptr %970, i64 248
  %1000 = getelementptr inbounds i8, ptr %970, i64 24
  %1001 = getelementptr inbounds i8, ptr %970, i64 32
  %1002 = getelementptr inbounds i8, ptr %970, i64 40
  %1003 = getelementptr inbounds i8, ptr %970, i64 200
  %1004 = getelementptr inbounds i8, ptr %970, i64 272
  %1005 = getelementptr inbounds i8, ptr %970, i64 80
  %1006 = getelementptr inbounds i8, ptr %970, i64 88
  %1007 = getelementptr inbounds i8, ptr %970, i64 96
  %1008 = getelementptr inbounds i8, ptr %970, i64 104
  %1009 = getelementptr inbounds i8, ptr %970, i64 112
  %1010 = getelementptr inbounds i8, ptr %970, i64 120
  %1011 = getelementptr inbounds i8, ptr %970, i64 408
  %1012 = load i64, ptr %991, align 8
  br label %1018

1013:                                             ; preds = %986, %978
  %1014 = getelementptr inbounds i8, ptr %979, i64 296
  %1015 = load i64, ptr %1014, align 8
  %1016 = icmp eq i64 %1015, 0
  br i1 %1016, label %1017, label %1601

1017:                                             ; preds = %1013
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #24
  br label %1601

1018:                                             ; preds = %1549, %990
  %1019 = phi ptr [ %987, %990 ], [ %1550, %1549 ]
  %1020 = phi i64 [ %1012, %990 ], [ %1556, %1549 ]
  %1021 = icmp slt i64 %1020, %974
  br i1 %1021, label %1022, label %1557

1022:                                             ; preds = %1018
  %1023 = getelementptr inbounds %struct.nl_table, ptr %1019, i64 %1020
  %1024 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #26
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %11) #26
  %1025 = getelementptr inbounds i8, ptr %1023, i64 8
  store ptr %1025, ptr %11, align 16
  %1026 = getelementptr inbounds i8, ptr %1023, i64 16
  store ptr %1026, ptr %933, align 8
  %1027 = getelementptr inbounds i8, ptr %1023, i64 24
  store ptr %1027, ptr %934, align 16
  %1028 = getelementptr inbounds i8, ptr %1023, i64 32
  store ptr %1028, ptr %935, align 8
  %1029 = getelementptr inbounds i8, ptr %1023, i64 40
  store ptr %1029, ptr %936, align 16
  %1030 = getelementptr inbounds i8, ptr %1023, i64 48
  store ptr %1030, ptr %937, align 8
  %1031 = getelementptr inbounds i8, ptr %1023, i64 56
  store ptr %1031, ptr %938, align 16
  %1032 = getelementptr inbounds i8, ptr %1023, i64 64
  store ptr %1032, ptr %939, align 8
  store ptr %10, ptr %940, align 16
  %1033 = getelementptr inbounds i8, ptr %1023, i64 136
  store ptr %1033, ptr %941, align 8
  store ptr %970, ptr %1023, align 8
  br label %1034

1034:                                             ; preds = %1037, %1022
  %1035 = phi i64 [ 0, %1022 ], [ %1042, %1037 ]
  %1036 = icmp eq i64 %1035, 10
  br i1 %1036, label %1043, label %1037

1037:                                             ; preds = %1034
  %1038 = getelementptr inbounds [10 x ptr], ptr %11, i64 0, i64 %1035
  %1039 = load ptr, ptr %1038, align 8
  %1040 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483583, ptr noundef %1039) #24
  %1041 = icmp eq i64 %1040, 0
  %1042 = add nuw nsw i64 %1035, 1
  br i1 %1041, label %1034, label %1542

1043:                                             ; preds = %1034
  %1044 = getelementptr inbounds i8, ptr %1023, i64 104
  %1045 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %1044) #24
  %1046 = icmp eq i64 %1045, 0
  br i1 %1046, label %1047, label %1542

1047:                                             ; preds = %1043
  %1048 = getelementptr inbounds i8, ptr %1023, i64 144
  %1049 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %1048) #24
  %1050 = icmp eq i64 %1049, 0
  br i1 %1050, label %1051, label %1542

1051:                                             ; preds = %1047
  %1052 = load ptr, ptr %992, align 8
  %1053 = load i64, ptr %980, align 8
  %1054 = load i64, ptr %993, align 8
  %1055 = load i64, ptr %1025, align 8
  %1056 = call fastcc ptr @nl_find_end(ptr noundef %1052, i64 noundef %1053, i64 noundef %1054, i64 noundef %1055) #24
  %1057 = getelementptr inbounds i8, ptr %1023, i64 72
  store ptr %1056, ptr %1057, align 8
  %1058 = load ptr, ptr %994, align 8
  %1059 = load i64, ptr %982, align 8
  %1060 = load i64, ptr %995, align 8
  %1061 = load i64, ptr %1026, align 8
  %1062 = call fastcc ptr @nl_find_end(ptr noundef %1058, i64 noundef %1059, i64 noundef %1060, i64 noundef %1061) #24
  %1063 = getelementptr inbounds i8, ptr %1023, i64 80
  store ptr %1062, ptr %1063, align 8
  %1064 = icmp eq ptr %1056, null
  %1065 = icmp eq ptr %1062, null
  %1066 = select i1 %1064, i1 true, i1 %1065
  br i1 %1066, label %1082, label %1067

1067:                                             ; preds = %1051
  %1068 = load i64, ptr %1027, align 8
  %1069 = load i64, ptr %1028, align 8
  %1070 = add nsw i64 %1069, %1068
  %1071 = getelementptr inbounds i8, ptr %1024, i64 160
  %1072 = load ptr, ptr %1071, align 8
  %1073 = getelementptr inbounds %struct.nl_population, ptr %1072, i64 %1055, i32 1
  %1074 = load i64, ptr %1073, align 8
  %1075 = icmp sgt i64 %1070, %1074
  br i1 %1075, label %1082, label %1076

1076:                                             ; preds = %1067
  %1077 = load i64, ptr %1048, align 8
  %1078 = icmp sgt i64 %1077, -1
  br i1 %1078, label %1079, label %1083

1079:                                             ; preds = %1076
  %1080 = load i64, ptr %1033, align 8
  %1081 = icmp eq i64 %1080, 0
  br i1 %1081, label %1082, label %1083

1082:                                             ; preds = %1079, %1067, %1051
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.19) #24
  br label %1541

1083:                                             ; preds = %1079, %1076
  %1084 = load i64, ptr %1029, align 8
  switch i64 %1084, label %1103 [
    i64 0, label %1085
    i64 2, label %1085
    i64 4, label %1085
  ]

1085:                                             ; preds = %1083, %1083, %1083
  %1086 = load i64, ptr %10, align 8
  %1087 = load i64, ptr %996, align 8
  %1088 = icmp slt i64 %1087, 0
  %1089 = icmp eq i64 %1086, 0
  %1090 = xor i1 %1089, %1088
  br i1 %1090, label %1091, label %1103

1091:                                             ; preds = %1085
  %1092 = load i64, ptr %1044, align 8
  %1093 = load i64, ptr %997, align 8
  %1094 = xor i64 %1093, %1092
  %1095 = icmp slt i64 %1094, 0
  br i1 %1095, label %1096, label %1103

1096:                                             ; preds = %1091
  %1097 = load i64, ptr %998, align 8
  %1098 = icmp eq i64 %1084, 0
  %1099 = icmp ne i64 %1086, 0
  %1100 = icmp slt i64 %1077, 0
  %1101 = xor i1 %1100, %1099
  %1102 = call i64 @llvm.smax.i64(i64 %1097, i64 0)
  br label %1104

1103:                                             ; preds = %1091, %1085, %1083
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #24
  br label %1541

1104:                                             ; preds = %1123, %1096
  %1105 = phi i64 [ %1124, %1123 ], [ 0, %1096 ]
  %1106 = icmp eq i64 %1105, %1102
  br i1 %1106, label %1125, label %1107

1107:                                             ; preds = %1104
  %1108 = load ptr, ptr %999, align 8
  %1109 = getelementptr inbounds %struct.nl_handler, ptr %1108, i64 %1105
  %1110 = load i64, ptr %1109, align 8
  %1111 = icmp eq i64 %1110, 0
  %1112 = or i1 %1098, %1111
  br i1 %1112, label %1123, label %1113

1113:                                             ; preds = %1107
  %1114 = getelementptr inbounds i8, ptr %1109, i64 8
  %1115 = load i64, ptr %1114, align 8
  %1116 = icmp sgt i64 %1115, -1
  %1117 = or i1 %1099, %1116
  br i1 %1117, label %1118, label %1123

1118:                                             ; preds = %1113
  %1119 = load i64, ptr %1033, align 8
  %1120 = icmp ne i64 %1119, 0
  %1121 = and i1 %1101, %1120
  br i1 %1121, label %1123, label %1122

1122:                                             ; preds = %1118
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #24
  br label %1541

1123:                                             ; preds = %1118, %1113, %1107
  %1124 = add nuw i64 %1105, 1
  br label %1104

1125:                                             ; preds = %1104
  %1126 = load ptr, ptr %18, align 8
  %1127 = getelementptr inbounds i8, ptr %1126, i64 160
  %1128 = load ptr, ptr %1127, align 8
  %1129 = getelementptr inbounds %struct.nl_population, ptr %1128, i64 %1061, i32 1
  %1130 = load i64, ptr %1129, align 8
  br i1 %1098, label %1131, label %1195

1131:                                             ; preds = %1125
  %1132 = load i64, ptr %1030, align 8
  %1133 = load i64, ptr %1031, align 8
  %1134 = add nsw i64 %1133, %1132
  %1135 = icmp sgt i64 %1134, %1130
  br i1 %1135, label %1143, label %1136

1136:                                             ; preds = %1131
  %1137 = mul nsw i64 %1133, %1069
  %1138 = load i64, ptr %1032, align 8
  %1139 = icmp eq i64 %1137, %1138
  br i1 %1139, label %1140, label %1143

1140:                                             ; preds = %1136
  %1141 = load i64, ptr %1033, align 8
  %1142 = icmp eq i64 %1141, 0
  br i1 %1142, label %1144, label %1143

1143:                                             ; preds = %1140, %1136, %1131
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.21) #24
  br label %1542

1144:                                             ; preds = %1140
  %1145 = add nsw i64 %1069, 1
  %1146 = call fastcc ptr @nl_take(ptr noundef nonnull %1126, i64 noundef %1145, i64 noundef 4) #24
  %1147 = load i64, ptr %1031, align 8
  %1148 = call fastcc ptr @nl_take(ptr noundef nonnull %1126, i64 noundef %1147, i64 noundef 4) #24
  %1149 = getelementptr inbounds i8, ptr %1023, i64 200
  store ptr %1148, ptr %1149, align 8
  %1150 = load i64, ptr %1028, align 8
  %1151 = shl nsw i64 %1150, 1
  %1152 = call fastcc ptr @nl_take(ptr noundef nonnull %1126, i64 noundef %1151, i64 noundef 4) #24
  %1153 = getelementptr inbounds i8, ptr %1023, i64 208
  store ptr %1152, ptr %1153, align 8
  %1154 = icmp eq ptr %1146, null
  br i1 %1154, label %1367, label %1155

1155:                                             ; preds = %1144
  %1156 = load ptr, ptr %1149, align 8
  %1157 = icmp eq ptr %1156, null
  %1158 = icmp eq ptr %1152, null
  %1159 = or i1 %1158, %1157
  br i1 %1159, label %1367, label %1160

1160:                                             ; preds = %1155, %1164
  %1161 = phi i64 [ %1169, %1164 ], [ 0, %1155 ]
  %1162 = load i64, ptr %1028, align 8
  %1163 = icmp sgt i64 %1161, %1162
  br i1 %1163, label %1170, label %1164

1164:                                             ; preds = %1160
  %1165 = load i64, ptr %1031, align 8
  %1166 = mul nsw i64 %1165, %1161
  %1167 = trunc i64 %1166 to i32
  %1168 = getelementptr inbounds i32, ptr %1146, i64 %1161
  store i32 %1167, ptr %1168, align 4
  %1169 = add nuw nsw i64 %1161, 1
  br label %1160

1170:                                             ; preds = %1160, %1174
  %1171 = phi i64 [ %1180, %1174 ], [ 0, %1160 ]
  %1172 = load i64, ptr %1031, align 8
  %1173 = icmp slt i64 %1171, %1172
  br i1 %1173, label %1174, label %1181

1174:                                             ; preds = %1170
  %1175 = load i64, ptr %1030, align 8
  %1176 = add nsw i64 %1175, %1171
  %1177 = trunc i64 %1176 to i32
  %1178 = load ptr, ptr %1149, align 8
  %1179 = getelementptr inbounds i32, ptr %1178, i64 %1171
  store i32 %1177, ptr %1179, align 4
  %1180 = add nuw nsw i64 %1171, 1
  br label %1170

1181:                                             ; preds = %1170, %1187
  %1182 = phi i64 [ %1194, %1187 ], [ 0, %1170 ]
  %1183 = load i64, ptr %1028, align 8
  %1184 = icmp slt i64 %1182, %1183
  br i1 %1184, label %1187, label %1185

1185:                                             ; preds = %1181
  %1186 = getelementptr inbounds i8, ptr %1023, i64 88
  store ptr %1146, ptr %1186, align 8
  br label %1237

1187:                                             ; preds = %1181
  %1188 = load i64, ptr %1027, align 8
  %1189 = add nsw i64 %1188, %1182
  %1190 = trunc i64 %1189 to i32
  %1191 = load ptr, ptr %1153, align 8
  %1192 = getelementptr i32, ptr %1191, i64 %1183
  %1193 = getelementptr i32, ptr %1192, i64 %1182
  store i32 %1190, ptr %1193, align 4
  %1194 = add nuw nsw i64 %1182, 1
  br label %1181

1195:                                             ; preds = %1125
  %1196 = add nsw i64 %1069, 1
  %1197 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1196, i64 noundef 4) #24
  %1198 = getelementptr inbounds i8, ptr %1023, i64 88
  store ptr %1197, ptr %1198, align 8
  %1199 = icmp eq ptr %1197, null
  br i1 %1199, label %1367, label %1200

1200:                                             ; preds = %1195
  %1201 = load i64, ptr %1032, align 8
  %1202 = load i64, ptr %1029, align 8
  %1203 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1201, i64 noundef %1202) #24
  %1204 = getelementptr inbounds i8, ptr %1023, i64 96
  store ptr %1203, ptr %1204, align 8
  %1205 = icmp eq ptr %1203, null
  br i1 %1205, label %1367, label %1206

1206:                                             ; preds = %1200
  %1207 = load ptr, ptr %1198, align 8
  %1208 = load i64, ptr %1028, align 8
  %1209 = load i64, ptr %1032, align 8
  %1210 = call fastcc i64 @nl_ascends(ptr noundef %1207, i64 noundef %1208, i64 noundef %1209) #24
  %1211 = icmp eq i64 %1210, 0
  br i1 %1211, label %1218, label %1212

1212:                                             ; preds = %1206
  %1213 = load i64, ptr %1029, align 8
  %1214 = call fastcc i64 @nl_below(ptr noundef nonnull %1203, i64 noundef %1213, i64 noundef %1209, i64 noundef %1130) #24
  %1215 = icmp eq i64 %1214, 0
  br i1 %1215, label %1218, label %1216

1216:                                             ; preds = %1212
  %1217 = icmp eq i64 %1213, 2
  br label %1219

1218:                                             ; preds = %1212, %1206
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.22) #24
  br label %1542

1219:                                             ; preds = %1228, %1216
  %1220 = phi i64 [ %1236, %1228 ], [ 0, %1216 ]
  %1221 = phi i64 [ %1229, %1228 ], [ 0, %1216 ]
  %1222 = icmp slt i64 %1221, %1208
  %1223 = and i1 %1217, %1222
  br i1 %1223, label %1228, label %1224

1224:                                             ; preds = %1219
  %1225 = call fastcc ptr @nl_take(ptr noundef %1126, i64 noundef %1220, i64 noundef 4) #24
  %1226 = getelementptr inbounds i8, ptr %1023, i64 200
  store ptr %1225, ptr %1226, align 8
  %1227 = icmp eq ptr %1225, null
  br i1 %1227, label %1367, label %1237

1228:                                             ; preds = %1219
  %1229 = add nuw nsw i64 %1221, 1
  %1230 = getelementptr inbounds i32, ptr %1207, i64 %1229
  %1231 = load i32, ptr %1230, align 4
  %1232 = getelementptr inbounds i32, ptr %1207, i64 %1221
  %1233 = load i32, ptr %1232, align 4
  %1234 = sub nsw i32 %1231, %1233
  %1235 = sext i32 %1234 to i64
  %1236 = call i64 @llvm.smax.i64(i64 %1220, i64 %1235)
  br label %1219

1237:                                             ; preds = %1224, %1185
  %1238 = load i64, ptr %1044, align 8
  %1239 = icmp sgt i64 %1238, -1
  br i1 %1239, label %1240, label %1262

1240:                                             ; preds = %1237
  %1241 = load i64, ptr %1028, align 8
  %1242 = add nsw i64 %1241, 1
  %1243 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1242, i64 noundef 4) #24
  %1244 = getelementptr inbounds i8, ptr %1023, i64 112
  store ptr %1243, ptr %1244, align 8
  %1245 = icmp eq ptr %1243, null
  br i1 %1245, label %1367, label %1246

1246:                                             ; preds = %1240
  %1247 = load i64, ptr %1044, align 8
  %1248 = shl nsw i64 %1247, 1
  %1249 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1248, i64 noundef 4) #24
  %1250 = getelementptr inbounds i8, ptr %1023, i64 120
  store ptr %1249, ptr %1250, align 8
  %1251 = icmp eq ptr %1249, null
  br i1 %1251, label %1367, label %1252

1252:                                             ; preds = %1246
  %1253 = load ptr, ptr %1244, align 8
  %1254 = load i64, ptr %1044, align 8
  %1255 = load i64, ptr %1028, align 8
  %1256 = getelementptr inbounds i8, ptr %1023, i64 88
  %1257 = load ptr, ptr %1256, align 8
  %1258 = load i64, ptr %1032, align 8
  %1259 = call fastcc i64 @nl_runs_fit(ptr noundef %1253, ptr noundef nonnull %1249, i64 noundef %1254, i64 noundef %1255, ptr noundef %1257, i64 noundef %1258) #24
  %1260 = icmp eq i64 %1259, 0
  br i1 %1260, label %1261, label %1262

1261:                                             ; preds = %1252
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.23) #24
  br label %1542

1262:                                             ; preds = %1252, %1237
  br i1 %1089, label %1268, label %1263

1263:                                             ; preds = %1262
  %1264 = load i64, ptr %1032, align 8
  %1265 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1264, i64 noundef 4) #24
  %1266 = getelementptr inbounds i8, ptr %1023, i64 128
  store ptr %1265, ptr %1266, align 8
  %1267 = icmp eq ptr %1265, null
  br i1 %1267, label %1367, label %1268

1268:                                             ; preds = %1263, %1262
  %1269 = load i64, ptr %1033, align 8
  %1270 = icmp eq i64 %1269, 0
  br i1 %1270, label %1372, label %1271

1271:                                             ; preds = %1268
  %1272 = load ptr, ptr %18, align 8
  %1273 = getelementptr inbounds i8, ptr %1272, i64 160
  %1274 = load ptr, ptr %1273, align 8
  %1275 = load i64, ptr %1026, align 8
  %1276 = getelementptr inbounds %struct.nl_population, ptr %1274, i64 %1275, i32 1
  %1277 = load i64, ptr %1276, align 8
  %1278 = add nsw i64 %1277, 1
  %1279 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1278, i64 noundef 4) #24
  %1280 = getelementptr inbounds i8, ptr %1023, i64 152
  store ptr %1279, ptr %1280, align 8
  %1281 = icmp eq ptr %1279, null
  br i1 %1281, label %1367, label %1282

1282:                                             ; preds = %1271
  %1283 = load i64, ptr %1032, align 8
  %1284 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1283, i64 noundef 4) #24
  %1285 = getelementptr inbounds i8, ptr %1023, i64 160
  store ptr %1284, ptr %1285, align 8
  %1286 = icmp eq ptr %1284, null
  br i1 %1286, label %1367, label %1287

1287:                                             ; preds = %1282
  %1288 = load ptr, ptr %1280, align 8
  %1289 = load i64, ptr %1032, align 8
  %1290 = call fastcc i64 @nl_ascends(ptr noundef %1288, i64 noundef %1277, i64 noundef %1289) #24
  %1291 = icmp eq i64 %1290, 0
  br i1 %1291, label %1295, label %1292

1292:                                             ; preds = %1287
  %1293 = call fastcc i64 @nl_below(ptr noundef nonnull %1284, i64 noundef 4, i64 noundef %1289, i64 noundef %1289) #24
  %1294 = icmp eq i64 %1293, 0
  br i1 %1294, label %1295, label %1296

1295:                                             ; preds = %1292, %1287
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.24) #24
  br label %1542

1296:                                             ; preds = %1292
  %1297 = load i64, ptr %1048, align 8
  %1298 = icmp sgt i64 %1297, -1
  br i1 %1298, label %1299, label %1317

1299:                                             ; preds = %1296
  %1300 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1278, i64 noundef 4) #24
  %1301 = getelementptr inbounds i8, ptr %1023, i64 168
  store ptr %1300, ptr %1301, align 8
  %1302 = icmp eq ptr %1300, null
  br i1 %1302, label %1367, label %1303

1303:                                             ; preds = %1299
  %1304 = load i64, ptr %1048, align 8
  %1305 = shl nsw i64 %1304, 1
  %1306 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1305, i64 noundef 4) #24
  %1307 = getelementptr inbounds i8, ptr %1023, i64 176
  store ptr %1306, ptr %1307, align 8
  %1308 = icmp eq ptr %1306, null
  br i1 %1308, label %1367, label %1309

1309:                                             ; preds = %1303
  %1310 = load ptr, ptr %1301, align 8
  %1311 = load i64, ptr %1048, align 8
  %1312 = load ptr, ptr %1280, align 8
  %1313 = load i64, ptr %1032, align 8
  %1314 = call fastcc i64 @nl_runs_fit(ptr noundef %1310, ptr noundef nonnull %1306, i64 noundef %1311, i64 noundef %1277, ptr noundef %1312, i64 noundef %1313) #24
  %1315 = icmp eq i64 %1314, 0
  br i1 %1315, label %1316, label %1317

1316:                                             ; preds = %1309
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.25) #24
  br label %1542

1317:                                             ; preds = %1309, %1296
  %1318 = phi ptr [ %1312, %1309 ], [ %1288, %1296 ]
  %1319 = phi i64 [ %1313, %1309 ], [ %1289, %1296 ]
  %1320 = call i64 @llvm.smax.i64(i64 %1277, i64 0)
  br label %1321

1321:                                             ; preds = %1338, %1317
  %1322 = phi i64 [ 0, %1317 ], [ %1346, %1338 ]
  %1323 = phi i64 [ 0, %1317 ], [ %1339, %1338 ]
  %1324 = icmp eq i64 %1323, %1320
  br i1 %1324, label %1325, label %1338

1325:                                             ; preds = %1321
  %1326 = sdiv i64 %1319, 64
  %1327 = add nsw i64 %1326, 1
  %1328 = call fastcc ptr @nl_take(ptr noundef %1272, i64 noundef %1327, i64 noundef 4) #24
  %1329 = getelementptr inbounds i8, ptr %1023, i64 184
  store ptr %1328, ptr %1329, align 8
  %1330 = call fastcc ptr @nl_take(ptr noundef %1272, i64 noundef %1322, i64 noundef 4) #24
  %1331 = getelementptr inbounds i8, ptr %1023, i64 192
  store ptr %1330, ptr %1331, align 8
  %1332 = load ptr, ptr %1329, align 8
  %1333 = icmp eq ptr %1332, null
  %1334 = icmp eq ptr %1330, null
  %1335 = or i1 %1334, %1333
  br i1 %1335, label %1367, label %1336

1336:                                             ; preds = %1325
  %1337 = getelementptr inbounds i8, ptr %1023, i64 88
  br label %1347

1338:                                             ; preds = %1321
  %1339 = add nuw i64 %1323, 1
  %1340 = getelementptr inbounds i32, ptr %1318, i64 %1339
  %1341 = load i32, ptr %1340, align 4
  %1342 = getelementptr inbounds i32, ptr %1318, i64 %1323
  %1343 = load i32, ptr %1342, align 4
  %1344 = sub nsw i32 %1341, %1343
  %1345 = sext i32 %1344 to i64
  %1346 = call i64 @llvm.smax.i64(i64 %1322, i64 %1345)
  br label %1321

1347:                                             ; preds = %1361, %1336
  %1348 = phi i64 [ %1355, %1361 ], [ 0, %1336 ]
  %1349 = phi i64 [ %1366, %1361 ], [ 0, %1336 ]
  %1350 = load i64, ptr %1032, align 8
  %1351 = icmp slt i64 %1349, %1350
  br i1 %1351, label %1352, label %1372

1352:                                             ; preds = %1347
  %1353 = load ptr, ptr %1337, align 8
  br label %1354

1354:                                             ; preds = %1354, %1352
  %1355 = phi i64 [ %1356, %1354 ], [ %1348, %1352 ]
  %1356 = add nsw i64 %1355, 1
  %1357 = getelementptr inbounds i32, ptr %1353, i64 %1356
  %1358 = load i32, ptr %1357, align 4
  %1359 = sext i32 %1358 to i64
  %1360 = icmp slt i64 %1349, %1359
  br i1 %1360, label %1361, label %1354

1361:                                             ; preds = %1354
  %1362 = trunc i64 %1355 to i32
  %1363 = load ptr, ptr %1329, align 8
  %1364 = lshr exact i64 %1349, 4
  %1365 = getelementptr inbounds i8, ptr %1363, i64 %1364
  store i32 %1362, ptr %1365, align 4
  %1366 = add nuw nsw i64 %1349, 64
  br label %1347

1367:                                             ; preds = %1325, %1303, %1299, %1282, %1271, %1263, %1246, %1240, %1224, %1200, %1195, %1155, %1144
  %1368 = phi ptr [ %1126, %1155 ], [ %1126, %1144 ], [ %1126, %1200 ], [ %1126, %1195 ], [ %1126, %1224 ], [ %1126, %1246 ], [ %1126, %1240 ], [ %1126, %1263 ], [ %1272, %1282 ], [ %1272, %1271 ], [ %1272, %1303 ], [ %1272, %1299 ], [ %1272, %1325 ]
  %1369 = getelementptr inbounds i8, ptr %1368, i64 296
  %1370 = load i64, ptr %1369, align 8
  %1371 = icmp eq i64 %1370, 0
  br i1 %1371, label %1372, label %1542

1372:                                             ; preds = %1347, %1367, %1268
  %1373 = load i64, ptr %1044, align 8
  %1374 = icmp slt i64 %1373, 0
  br i1 %1374, label %1375, label %1379

1375:                                             ; preds = %1372
  %1376 = load ptr, ptr %1023, align 8
  %1377 = getelementptr inbounds i8, ptr %1376, i64 208
  %1378 = load i64, ptr %1377, align 8
  br label %1379

1379:                                             ; preds = %1375, %1372
  %1380 = phi i64 [ %1378, %1375 ], [ 0, %1372 ]
  %1381 = getelementptr inbounds i8, ptr %1023, i64 216
  store i64 %1380, ptr %1381, align 8
  %1382 = getelementptr inbounds i8, ptr %1023, i64 128
  %1383 = load ptr, ptr %1382, align 8
  %1384 = icmp eq ptr %1383, null
  br i1 %1384, label %1385, label %1389

1385:                                             ; preds = %1379
  %1386 = load ptr, ptr %1023, align 8
  %1387 = getelementptr inbounds i8, ptr %1386, i64 216
  %1388 = load i64, ptr %1387, align 8
  br label %1389

1389:                                             ; preds = %1385, %1379
  %1390 = phi i64 [ %1388, %1385 ], [ 0, %1379 ]
  %1391 = getelementptr inbounds i8, ptr %1023, i64 224
  store i64 %1390, ptr %1391, align 8
  %1392 = load i64, ptr %1028, align 8
  %1393 = getelementptr inbounds i8, ptr %1023, i64 112
  %1394 = getelementptr inbounds i8, ptr %1023, i64 232
  %1395 = call i64 @llvm.smax.i64(i64 %1392, i64 0)
  br label %1396

1396:                                             ; preds = %1423, %1389
  %1397 = phi i64 [ %1380, %1389 ], [ %1415, %1423 ]
  %1398 = phi i64 [ %1390, %1389 ], [ %1416, %1423 ]
  %1399 = phi i64 [ 0, %1389 ], [ %1413, %1423 ]
  %1400 = icmp eq i64 %1399, %1395
  br i1 %1400, label %1401, label %1405

1401:                                             ; preds = %1396
  %1402 = load i64, ptr %1048, align 8
  %1403 = getelementptr inbounds i8, ptr %1023, i64 176
  %1404 = call i64 @llvm.smax.i64(i64 %1402, i64 0)
  br label %1446

1405:                                             ; preds = %1396
  br i1 %1374, label %1411, label %1406

1406:                                             ; preds = %1405
  %1407 = load ptr, ptr %1393, align 8
  %1408 = getelementptr inbounds i32, ptr %1407, i64 %1399
  %1409 = load i32, ptr %1408, align 4
  %1410 = sext i32 %1409 to i64
  br label %1411

1411:                                             ; preds = %1406, %1405
  %1412 = phi i64 [ %1410, %1406 ], [ %1399, %1405 ]
  %1413 = add nuw i64 %1399, 1
  br label %1414

1414:                                             ; preds = %1444, %1411
  %1415 = phi i64 [ %1397, %1411 ], [ %1428, %1444 ]
  %1416 = phi i64 [ %1398, %1411 ], [ %1431, %1444 ]
  %1417 = phi i64 [ %1412, %1411 ], [ %1445, %1444 ]
  br i1 %1374, label %1423, label %1418

1418:                                             ; preds = %1414
  %1419 = load ptr, ptr %1393, align 8
  %1420 = getelementptr inbounds i32, ptr %1419, i64 %1413
  %1421 = load i32, ptr %1420, align 4
  %1422 = sext i32 %1421 to i64
  br label %1423

1423:                                             ; preds = %1418, %1414
  %1424 = phi i64 [ %1422, %1418 ], [ %1413, %1414 ]
  %1425 = icmp slt i64 %1417, %1424
  br i1 %1425, label %1426, label %1396

1426:                                             ; preds = %1423
  %1427 = call fastcc i64 @nl_run_delay(ptr noundef nonnull %1023, i64 noundef %1417) #24
  %1428 = call i64 @llvm.smax.i64(i64 %1427, i64 %1415)
  store i64 %1428, ptr %1381, align 8
  %1429 = call fastcc i64 @nl_run_start(ptr noundef nonnull %1023, i64 noundef %1417) #24
  br label %1430

1430:                                             ; preds = %1438, %1426
  %1431 = phi i64 [ %1416, %1426 ], [ %1439, %1438 ]
  %1432 = phi i64 [ %1429, %1426 ], [ %1443, %1438 ]
  %1433 = call fastcc i64 @nl_run_end(ptr noundef nonnull %1023, i64 noundef %1417) #24
  %1434 = icmp slt i64 %1432, %1433
  br i1 %1434, label %1435, label %1444

1435:                                             ; preds = %1430
  %1436 = call fastcc i64 @nl_dendritic_at(ptr noundef nonnull %1023, i64 noundef %1432) #24
  %1437 = icmp sgt i64 %1436, -1
  br i1 %1437, label %1438, label %1458

1438:                                             ; preds = %1435
  %1439 = call i64 @llvm.smax.i64(i64 %1436, i64 %1431)
  store i64 %1439, ptr %1391, align 8
  %1440 = add nsw i64 %1436, %1427
  %1441 = load i64, ptr %1394, align 8
  %1442 = call i64 @llvm.smax.i64(i64 %1440, i64 %1441)
  store i64 %1442, ptr %1394, align 8
  %1443 = add nsw i64 %1432, 1
  br label %1430

1444:                                             ; preds = %1430
  %1445 = add nsw i64 %1417, 1
  br label %1414

1446:                                             ; preds = %1450, %1401
  %1447 = phi i64 [ %1456, %1450 ], [ %1398, %1401 ]
  %1448 = phi i64 [ %1457, %1450 ], [ 0, %1401 ]
  %1449 = icmp eq i64 %1448, %1404
  br i1 %1449, label %1459, label %1450

1450:                                             ; preds = %1446
  %1451 = load ptr, ptr %1403, align 8
  %1452 = shl nsw i64 %1448, 3
  %1453 = getelementptr inbounds i8, ptr %1451, i64 %1452
  %1454 = load i32, ptr %1453, align 4
  %1455 = sext i32 %1454 to i64
  %1456 = call i64 @llvm.smax.i64(i64 %1447, i64 %1455)
  store i64 %1456, ptr %1391, align 8
  %1457 = add nuw i64 %1448, 1
  br label %1446

1458:                                             ; preds = %1435
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.26) #24
  br label %1542

1459:                                             ; preds = %1446
  %1460 = load ptr, ptr %1071, align 8
  %1461 = load i64, ptr %1025, align 8
  %1462 = load i64, ptr %1026, align 8
  %1463 = getelementptr inbounds %struct.nl_population, ptr %1460, i64 %1462
  %1464 = load i64, ptr %1000, align 8
  %1465 = load i64, ptr %1032, align 8
  %1466 = add nsw i64 %1465, 63
  %1467 = sdiv i64 %1466, 64
  %1468 = shl nsw i64 %1467, 6
  %1469 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1464, i64 noundef %1465, i64 noundef %1468) #24
  %1470 = getelementptr inbounds i8, ptr %1023, i64 240
  store ptr %1469, ptr %1470, align 8
  %1471 = icmp eq ptr %1469, null
  br i1 %1471, label %1491, label %1472

1472:                                             ; preds = %1459
  %1473 = getelementptr inbounds %struct.nl_population, ptr %1460, i64 %1461
  %1474 = load i64, ptr %1001, align 8
  %1475 = getelementptr inbounds i8, ptr %1473, i64 8
  %1476 = load i64, ptr %1475, align 8
  %1477 = getelementptr inbounds i8, ptr %1473, i64 16
  %1478 = load i64, ptr %1477, align 8
  %1479 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1474, i64 noundef %1476, i64 noundef %1478) #24
  %1480 = getelementptr inbounds i8, ptr %1023, i64 248
  store ptr %1479, ptr %1480, align 8
  %1481 = icmp eq ptr %1479, null
  br i1 %1481, label %1491, label %1482

1482:                                             ; preds = %1472
  %1483 = load i64, ptr %1002, align 8
  %1484 = getelementptr inbounds i8, ptr %1463, i64 8
  %1485 = load i64, ptr %1484, align 8
  %1486 = getelementptr inbounds i8, ptr %1463, i64 16
  %1487 = load i64, ptr %1486, align 8
  %1488 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1483, i64 noundef %1485, i64 noundef %1487) #24
  %1489 = getelementptr inbounds i8, ptr %1023, i64 256
  store ptr %1488, ptr %1489, align 8
  %1490 = icmp eq ptr %1488, null
  br i1 %1490, label %1491, label %1496

1491:                                             ; preds = %1482, %1472, %1459
  %1492 = getelementptr inbounds i8, ptr %1024, i64 296
  %1493 = load i64, ptr %1492, align 8
  %1494 = icmp eq i64 %1493, 0
  br i1 %1494, label %1495, label %1541

1495:                                             ; preds = %1491
  call fastcc void @nl_fail(ptr noundef nonnull %1024, ptr noundef nonnull @.str.2) #24
  br label %1541

1496:                                             ; preds = %1482, %1539
  %1497 = phi i64 [ %1540, %1539 ], [ 0, %1482 ]
  %1498 = load i64, ptr %1003, align 8
  %1499 = icmp slt i64 %1497, %1498
  br i1 %1499, label %1518, label %1500

1500:                                             ; preds = %1496
  %1501 = load ptr, ptr %18, align 8
  %1502 = load i64, ptr %1005, align 8
  %1503 = load i64, ptr %1006, align 8
  %1504 = call fastcc i64 @nl_fits(ptr noundef %1501, ptr noundef readonly %1023, i64 noundef %1502, i64 noundef %1503) #24
  %1505 = icmp eq i64 %1504, 0
  br i1 %1505, label %1517, label %1506

1506:                                             ; preds = %1500
  %1507 = load i64, ptr %1007, align 8
  %1508 = load i64, ptr %1008, align 8
  %1509 = call fastcc i64 @nl_fits(ptr noundef %1501, ptr noundef readonly %1023, i64 noundef %1507, i64 noundef %1508) #24
  %1510 = icmp eq i64 %1509, 0
  br i1 %1510, label %1517, label %1511

1511:                                             ; preds = %1506
  %1512 = load i64, ptr %1009, align 8
  %1513 = load i64, ptr %1010, align 8
  %1514 = call fastcc i64 @nl_fits(ptr noundef %1501, ptr noundef readonly %1023, i64 noundef %1512, i64 noundef %1513) #24
  %1515 = icmp eq i64 %1514, 0
  br i1 %1515, label %1517, label %1516

1516:                                             ; preds = %1511
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #26
  br label %1549

1517:                                             ; preds = %1511, %1506, %1500
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.27) #24
  br label %1541

1518:                                             ; preds = %1496
  %1519 = load ptr, ptr %1004, align 8
  %1520 = getelementptr inbounds %struct.nl_contribution, ptr %1519, i64 %1497
  %1521 = load i64, ptr %1520, align 8
  %1522 = icmp eq i64 %1521, 0
  br i1 %1522, label %1526, label %1523

1523:                                             ; preds = %1518
  %1524 = load i64, ptr %1391, align 8
  %1525 = add nsw i64 %1524, 1
  br label %1526

1526:                                             ; preds = %1523, %1518
  %1527 = phi i64 [ %1525, %1523 ], [ 1, %1518 ]
  br label %1528

1528:                                             ; preds = %1528, %1526
  %1529 = phi i64 [ 0, %1526 ], [ %1534, %1528 ]
  %1530 = call fastcc ptr @nl_target_of(ptr noundef %1024, ptr noundef nonnull %970, ptr noundef nonnull %1023, i64 noundef %1497, i64 noundef %1529) #24
  %1531 = getelementptr inbounds i8, ptr %1530, i64 32
  %1532 = load i64, ptr %1531, align 8
  %1533 = call i64 @llvm.smax.i64(i64 %1527, i64 %1532)
  store i64 %1533, ptr %1531, align 8
  %1534 = add nuw nsw i64 %1529, 1
  %1535 = load ptr, ptr %1004, align 8
  %1536 = getelementptr inbounds %struct.nl_contribution, ptr %1535, i64 %1497, i32 1
  %1537 = load i64, ptr %1536, align 8
  %1538 = icmp slt i64 %1534, %1537
  br i1 %1538, label %1528, label %1539

1539:                                             ; preds = %1528
  %1540 = add nuw nsw i64 %1497, 1
  br label %1496

1541:                                             ; preds = %1517, %1495, %1491, %1122, %1103, %1082
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #26
  br label %1546

1542:                                             ; preds = %1037, %1458, %1367, %1316, %1295, %1261, %1218, %1143, %1047, %1043
  %1543 = getelementptr inbounds i8, ptr %1024, i64 296
  %1544 = load i64, ptr %1543, align 8
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #26
  %1545 = icmp eq i64 %1544, 0
  br i1 %1545, label %1549, label %1546

1546:                                             ; preds = %1542, %1541
  %1547 = getelementptr inbounds i8, ptr %979, i64 296
  %1548 = load i64, ptr %1547, align 8
  br label %1598

1549:                                             ; preds = %1542, %1516
  %1550 = load ptr, ptr %988, align 8
  %1551 = load i64, ptr %991, align 8
  %1552 = getelementptr inbounds %struct.nl_table, ptr %1550, i64 %1551, i32 8
  %1553 = load i64, ptr %1552, align 8
  %1554 = load i64, ptr %1011, align 8
  %1555 = add nsw i64 %1554, %1553
  store i64 %1555, ptr %1011, align 8
  %1556 = add nsw i64 %1551, 1
  store i64 %1556, ptr %991, align 8
  br label %1018

1557:                                             ; preds = %1018
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #26
  %1558 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 1, ptr noundef nonnull %12) #24
  %1559 = icmp eq i64 %1558, 0
  br i1 %1559, label %1563, label %1560

1560:                                             ; preds = %1557
  %1561 = getelementptr inbounds i8, ptr %979, i64 296
  %1562 = load i64, ptr %1561, align 8
  br label %1596

1563:                                             ; preds = %1557
  %1564 = load i64, ptr %12, align 8
  %1565 = icmp eq i64 %1564, 0
  br i1 %1565, label %1596, label %1566

1566:                                             ; preds = %1563
  %1567 = load i64, ptr %1011, align 8
  %1568 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1567, i64 noundef 8) #24
  %1569 = getelementptr inbounds i8, ptr %970, i64 416
  store ptr %1568, ptr %1569, align 8
  %1570 = icmp eq ptr %1568, null
  br i1 %1570, label %1574, label %1571

1571:                                             ; preds = %1566
  %1572 = load i64, ptr %1011, align 8
  %1573 = call i64 @llvm.smax.i64(i64 %1572, i64 0)
  br label %1577

1574:                                             ; preds = %1566
  %1575 = getelementptr inbounds i8, ptr %979, i64 296
  %1576 = load i64, ptr %1575, align 8
  br label %1596

1577:                                             ; preds = %1589, %1571
  %1578 = phi i64 [ %1594, %1589 ], [ 0, %1571 ]
  %1579 = icmp eq i64 %1578, %1573
  br i1 %1579, label %1596, label %1580

1580:                                             ; preds = %1577
  %1581 = getelementptr inbounds i64, ptr %1568, i64 %1578
  %1582 = load i64, ptr %1581, align 8
  %1583 = ashr i64 %1582, 32
  %1584 = and i64 %1582, 4294967295
  %1585 = icmp slt i64 %1583, 0
  br i1 %1585, label %1595, label %1586

1586:                                             ; preds = %1580
  %1587 = load i64, ptr %991, align 8
  %1588 = icmp slt i64 %1583, %1587
  br i1 %1588, label %1589, label %1595

1589:                                             ; preds = %1586
  %1590 = load ptr, ptr %988, align 8
  %1591 = getelementptr inbounds %struct.nl_table, ptr %1590, i64 %1583, i32 8
  %1592 = load i64, ptr %1591, align 8
  %1593 = icmp slt i64 %1584, %1592
  %1594 = add nuw i64 %1578, 1
  br i1 %1593, label %1577, label %1595

1595:                                             ; preds = %1589, %1586, %1580
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.18) #24
  br label %1596

1596:                                             ; preds = %1577, %1595, %1574, %1563, %1560
  %1597 = phi i64 [ %1562, %1560 ], [ %1576, %1574 ], [ 0, %1563 ], [ 5, %1595 ], [ 0, %1577 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #26
  br label %1598

1598:                                             ; preds = %1596, %1546
  %1599 = phi i64 [ %1548, %1546 ], [ %1597, %1596 ]
  %1600 = icmp eq i64 %1599, 0
  br i1 %1600, label %1820, label %1601

1601:                                             ; preds = %1598, %1017, %1013
  %1602 = getelementptr inbounds i8, ptr %915, i64 296
  %1603 = load i64, ptr %1602, align 8
  br label %1818

1604:                                             ; preds = %1814, %975
  %1605 = phi i64 [ %1817, %1814 ], [ 0, %975 ]
  %1606 = icmp eq i64 %1605, %977
  br i1 %1606, label %1820, label %1607

1607:                                             ; preds = %1604
  %1608 = load i64, ptr %942, align 8
  %1609 = icmp eq i64 %1608, %976
  br i1 %1609, label %1610, label %1611

1610:                                             ; preds = %1607
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #24
  br label %1818

1611:                                             ; preds = %1607
  %1612 = load ptr, ptr %928, align 8
  %1613 = getelementptr inbounds %struct.nl_block, ptr %1612, i64 %1608
  %1614 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 96, ptr nonnull %9) #26
  %1615 = getelementptr inbounds i8, ptr %1613, i64 16
  store ptr %1615, ptr %9, align 16
  %1616 = getelementptr inbounds i8, ptr %1613, i64 24
  store ptr %1616, ptr %943, align 8
  %1617 = getelementptr inbounds i8, ptr %1613, i64 32
  store ptr %1617, ptr %944, align 16
  %1618 = getelementptr inbounds i8, ptr %1613, i64 40
  store ptr %1618, ptr %945, align 8
  %1619 = getelementptr inbounds i8, ptr %1613, i64 48
  store ptr %1619, ptr %946, align 16
  %1620 = getelementptr inbounds i8, ptr %1613, i64 56
  store ptr %1620, ptr %947, align 8
  %1621 = getelementptr inbounds i8, ptr %1613, i64 64
  store ptr %1621, ptr %948, align 16
  %1622 = getelementptr inbounds i8, ptr %1613, i64 72
  store ptr %1622, ptr %949, align 8
  %1623 = getelementptr inbounds i8, ptr %1613, i64 80
  store ptr %1623, ptr %950, align 16
  %1624 = getelementptr inbounds i8, ptr %1613, i64 88
  store ptr %1624, ptr %951, align 8
  %1625 = getelementptr inbounds i8, ptr %1613, i64 96
  store ptr %1625, ptr %952, align 16
  %1626 = getelementptr inbounds i8, ptr %1613, i64 104
  store ptr %1626, ptr %953, align 8
  br label %1627

1627:                                             ; preds = %1630, %1611
  %1628 = phi i64 [ 0, %1611 ], [ %1637, %1630 ]
  %1629 = icmp eq i64 %1628, 12
  br i1 %1629, label %1638, label %1630

1630:                                             ; preds = %1627
  %1631 = icmp eq i64 %1628, 10
  %1632 = select i1 %1631, i64 1099511627776, i64 2147483647
  %1633 = getelementptr inbounds [12 x ptr], ptr %9, i64 0, i64 %1628
  %1634 = load ptr, ptr %1633, align 8
  %1635 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1632, ptr noundef %1634) #24
  %1636 = icmp eq i64 %1635, 0
  %1637 = add nuw nsw i64 %1628, 1
  br i1 %1636, label %1627, label %1807

1638:                                             ; preds = %1627
  %1639 = getelementptr inbounds i8, ptr %1613, i64 112
  %1640 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %1639) #24
  %1641 = icmp eq i64 %1640, 0
  br i1 %1641, label %1642, label %1807

1642:                                             ; preds = %1638
  store i64 %958, ptr %1613, align 8
  %1643 = getelementptr inbounds i8, ptr %1614, i64 184
  %1644 = load ptr, ptr %1643, align 8
  %1645 = getelementptr inbounds %struct.nl_connection, ptr %1644, i64 %958, i32 1
  %1646 = load i64, ptr %1645, align 8
  %1647 = getelementptr inbounds i8, ptr %1613, i64 8
  store i64 %1646, ptr %1647, align 8
  %1648 = load i64, ptr %1615, align 8
  %1649 = getelementptr inbounds i8, ptr %1614, i64 96
  %1650 = load i64, ptr %1649, align 8
  %1651 = icmp slt i64 %1648, %1650
  br i1 %1651, label %1652, label %1804

1652:                                             ; preds = %1642
  %1653 = load i64, ptr %1617, align 8
  %1654 = getelementptr inbounds i8, ptr %1614, i64 104
  %1655 = load i64, ptr %1654, align 8
  %1656 = icmp slt i64 %1653, %1655
  br i1 %1656, label %1657, label %1804

1657:                                             ; preds = %1652
  %1658 = load i64, ptr %1616, align 8
  %1659 = getelementptr inbounds i8, ptr %1614, i64 160
  %1660 = load ptr, ptr %1659, align 8
  %1661 = getelementptr inbounds %struct.nl_population, ptr %1660, i64 %1648
  %1662 = getelementptr inbounds i8, ptr %1661, i64 56
  %1663 = load i64, ptr %1662, align 8
  %1664 = icmp slt i64 %1658, %1663
  br i1 %1664, label %1665, label %1804

1665:                                             ; preds = %1657
  %1666 = load i64, ptr %1618, align 8
  %1667 = load i64, ptr %1619, align 8
  %1668 = add nsw i64 %1667, %1666
  %1669 = getelementptr inbounds i8, ptr %1661, i64 8
  %1670 = load i64, ptr %1669, align 8
  %1671 = icmp sgt i64 %1668, %1670
  br i1 %1671, label %1804, label %1672

1672:                                             ; preds = %1665
  %1673 = getelementptr inbounds i8, ptr %1614, i64 168
  %1674 = load ptr, ptr %1673, align 8
  %1675 = getelementptr inbounds %struct.nl_target, ptr %1674, i64 %1653
  %1676 = getelementptr inbounds i8, ptr %1675, i64 8
  %1677 = load i64, ptr %1676, align 8
  %1678 = getelementptr inbounds %struct.nl_population, ptr %1660, i64 %1677
  %1679 = load i64, ptr %1620, align 8
  switch i64 %1679, label %1804 [
    i64 0, label %1680
    i64 2, label %1680
    i64 4, label %1680
  ]

1680:                                             ; preds = %1672, %1672, %1672
  %1681 = load i64, ptr %1626, align 8
  %1682 = icmp eq i64 %1681, 0
  br i1 %1682, label %1687, label %1683

1683:                                             ; preds = %1680
  %1684 = getelementptr inbounds i8, ptr %1675, i64 24
  %1685 = load i64, ptr %1684, align 8
  %1686 = icmp eq i64 %1681, %1685
  br i1 %1686, label %1687, label %1804

1687:                                             ; preds = %1683, %1680
  %1688 = load i64, ptr %1621, align 8
  %1689 = icmp eq i64 %1688, 0
  br i1 %1689, label %1694, label %1690

1690:                                             ; preds = %1687
  %1691 = icmp ne i64 %1679, 4
  %1692 = icmp sgt i64 %1688, 1
  %1693 = or i1 %1691, %1692
  br i1 %1693, label %1804, label %1707

1694:                                             ; preds = %1687
  %1695 = icmp eq i64 %1679, 0
  br i1 %1695, label %1696, label %1707

1696:                                             ; preds = %1694
  %1697 = load i64, ptr %1623, align 8
  %1698 = load i64, ptr %1624, align 8
  %1699 = add nsw i64 %1698, %1697
  %1700 = getelementptr inbounds i8, ptr %1678, i64 8
  %1701 = load i64, ptr %1700, align 8
  %1702 = icmp sgt i64 %1699, %1701
  br i1 %1702, label %1804, label %1703

1703:                                             ; preds = %1696
  %1704 = mul nsw i64 %1698, %1667
  %1705 = load i64, ptr %1625, align 8
  %1706 = icmp eq i64 %1704, %1705
  br i1 %1706, label %1743, label %1804

1707:                                             ; preds = %1694, %1690
  %1708 = add nsw i64 %1667, 1
  %1709 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1708, i64 noundef 8) #24
  %1710 = getelementptr inbounds i8, ptr %1613, i64 120
  store ptr %1709, ptr %1710, align 8
  %1711 = icmp eq ptr %1709, null
  br i1 %1711, label %1807, label %1712

1712:                                             ; preds = %1707
  %1713 = load i64, ptr %1625, align 8
  %1714 = load i64, ptr %1620, align 8
  %1715 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1713, i64 noundef %1714) #24
  %1716 = getelementptr inbounds i8, ptr %1613, i64 128
  store ptr %1715, ptr %1716, align 8
  %1717 = icmp eq ptr %1715, null
  br i1 %1717, label %1807, label %1718

1718:                                             ; preds = %1712
  %1719 = load ptr, ptr %1710, align 8
  %1720 = load i64, ptr %1619, align 8
  %1721 = load i64, ptr %1719, align 8
  %1722 = icmp eq i64 %1721, 0
  br i1 %1722, label %1723, label %1804

1723:                                             ; preds = %1718
  %1724 = load i64, ptr %1625, align 8
  %1725 = getelementptr inbounds i64, ptr %1719, i64 %1720
  %1726 = load i64, ptr %1725, align 8
  %1727 = icmp eq i64 %1726, %1724
  br i1 %1727, label %1728, label %1804

1728:                                             ; preds = %1723
  %1729 = call i64 @llvm.smax.i64(i64 %1720, i64 0)
  br label %1730

1730:                                             ; preds = %1734, %1728
  %1731 = phi i64 [ %1737, %1734 ], [ 0, %1728 ]
  %1732 = phi i64 [ %1735, %1734 ], [ 0, %1728 ]
  %1733 = icmp eq i64 %1732, %1729
  br i1 %1733, label %1741, label %1734

1734:                                             ; preds = %1730
  %1735 = add nuw i64 %1732, 1
  %1736 = getelementptr inbounds i64, ptr %1719, i64 %1735
  %1737 = load i64, ptr %1736, align 8
  %1738 = icmp sgt i64 %1731, %1737
  br i1 %1738, label %1739, label %1730

1739:                                             ; preds = %1734
  %1740 = icmp slt i64 %1732, %1720
  br i1 %1740, label %1804, label %1741

1741:                                             ; preds = %1730, %1739
  %1742 = load i64, ptr %1626, align 8
  br label %1743

1743:                                             ; preds = %1741, %1703
  %1744 = phi i64 [ %1724, %1741 ], [ %1704, %1703 ]
  %1745 = phi i64 [ %1742, %1741 ], [ %1681, %1703 ]
  %1746 = icmp eq i64 %1745, 0
  br i1 %1746, label %1753, label %1747

1747:                                             ; preds = %1743
  %1748 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1744, i64 noundef %1745) #24
  %1749 = getelementptr inbounds i8, ptr %1613, i64 136
  store ptr %1748, ptr %1749, align 8
  %1750 = icmp eq ptr %1748, null
  br i1 %1750, label %1807, label %1751

1751:                                             ; preds = %1747
  %1752 = load i64, ptr %1625, align 8
  br label %1753

1753:                                             ; preds = %1751, %1743
  %1754 = phi i64 [ %1752, %1751 ], [ %1744, %1743 ]
  %1755 = icmp eq i64 %1754, 0
  br i1 %1755, label %1758, label %1756

1756:                                             ; preds = %1753
  %1757 = load i64, ptr %1622, align 8
  br label %1758

1758:                                             ; preds = %1756, %1753
  %1759 = phi i64 [ %1757, %1756 ], [ 0, %1753 ]
  %1760 = load i64, ptr %1621, align 8
  %1761 = icmp eq i64 %1760, 0
  br i1 %1761, label %1787, label %1762

1762:                                             ; preds = %1758
  %1763 = getelementptr inbounds i8, ptr %1613, i64 128
  %1764 = getelementptr inbounds i8, ptr %1678, i64 16
  %1765 = getelementptr inbounds i8, ptr %1678, i64 8
  %1766 = call i64 @llvm.smax.i64(i64 %1754, i64 0)
  br label %1767

1767:                                             ; preds = %1780, %1762
  %1768 = phi i32 [ %1781, %1780 ], [ 0, %1762 ]
  %1769 = phi i64 [ %1782, %1780 ], [ 0, %1762 ]
  %1770 = icmp eq i64 %1769, %1766
  br i1 %1770, label %1783, label %1771

1771:                                             ; preds = %1767
  %1772 = load ptr, ptr %1763, align 8
  %1773 = getelementptr inbounds i32, ptr %1772, i64 %1769
  %1774 = load i32, ptr %1773, align 4
  %1775 = zext i32 %1774 to i64
  %1776 = load i64, ptr %1764, align 8
  %1777 = srem i64 %1775, %1776
  %1778 = load i64, ptr %1765, align 8
  %1779 = icmp slt i64 %1777, %1778
  br i1 %1779, label %1780, label %1804

1780:                                             ; preds = %1771
  %1781 = call i32 @llvm.umax.i32(i32 %1774, i32 %1768)
  %1782 = add nuw i64 %1769, 1
  br label %1767

1783:                                             ; preds = %1767
  %1784 = zext i32 %1768 to i64
  %1785 = load i64, ptr %1764, align 8
  %1786 = sdiv i64 %1784, %1785
  br label %1797

1787:                                             ; preds = %1758
  %1788 = load i64, ptr %1620, align 8
  %1789 = icmp eq i64 %1788, 0
  br i1 %1789, label %1797, label %1790

1790:                                             ; preds = %1787
  %1791 = getelementptr inbounds i8, ptr %1613, i64 128
  %1792 = load ptr, ptr %1791, align 8
  %1793 = getelementptr inbounds i8, ptr %1678, i64 8
  %1794 = load i64, ptr %1793, align 8
  %1795 = call fastcc i64 @nl_below(ptr noundef %1792, i64 noundef %1788, i64 noundef %1754, i64 noundef %1794) #24
  %1796 = icmp eq i64 %1795, 0
  br i1 %1796, label %1804, label %1797

1797:                                             ; preds = %1790, %1787, %1783
  %1798 = phi i64 [ %1786, %1783 ], [ %1759, %1790 ], [ %1759, %1787 ]
  %1799 = getelementptr inbounds i8, ptr %1675, i64 32
  %1800 = load i64, ptr %1799, align 8
  %1801 = icmp sgt i64 %1800, %1798
  br i1 %1801, label %1806, label %1802

1802:                                             ; preds = %1797
  %1803 = add nsw i64 %1798, 1
  store i64 %1803, ptr %1799, align 8
  br label %1806

1804:                                             ; preds = %1790, %1739, %1723, %1718, %1703, %1696, %1690, %1683, %1672, %1665, %1657, %1652, %1642, %1771
  %1805 = phi ptr [ @.str.21, %1771 ], [ @.str.19, %1665 ], [ @.str.19, %1657 ], [ @.str.19, %1652 ], [ @.str.19, %1642 ], [ @.str.20, %1690 ], [ @.str.20, %1683 ], [ @.str.20, %1672 ], [ @.str.21, %1703 ], [ @.str.21, %1696 ], [ @.str.28, %1739 ], [ @.str.28, %1723 ], [ @.str.28, %1718 ], [ @.str.21, %1790 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %1805) #24
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #26
  br label %1811

1806:                                             ; preds = %1802, %1797
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #26
  br label %1814

1807:                                             ; preds = %1630, %1747, %1712, %1707, %1638
  %1808 = getelementptr inbounds i8, ptr %1614, i64 296
  %1809 = load i64, ptr %1808, align 8
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #26
  %1810 = icmp eq i64 %1809, 0
  br i1 %1810, label %1814, label %1811

1811:                                             ; preds = %1807, %1804
  %1812 = getelementptr inbounds i8, ptr %915, i64 296
  %1813 = load i64, ptr %1812, align 8
  br label %1818

1814:                                             ; preds = %1807, %1806
  %1815 = load i64, ptr %942, align 8
  %1816 = add nsw i64 %1815, 1
  store i64 %1816, ptr %942, align 8
  %1817 = add nuw i64 %1605, 1
  br label %1604

1818:                                             ; preds = %1811, %1610, %1601, %965
  %1819 = phi i64 [ %1813, %1811 ], [ 5, %1610 ], [ %1603, %1601 ], [ %967, %965 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #26
  br label %1822

1820:                                             ; preds = %1604, %1598
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #26
  %1821 = add nuw nsw i64 %958, 1
  br label %957

1822:                                             ; preds = %1818, %954, %918
  %1823 = phi i64 [ %920, %918 ], [ %956, %954 ], [ %1819, %1818 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #26
  %1824 = icmp eq i64 %1823, 0
  br i1 %1824, label %1825, label %1916

1825:                                             ; preds = %1822, %961
  %1826 = load ptr, ptr %18, align 8
  %1827 = getelementptr inbounds i8, ptr %1826, i64 104
  %1828 = getelementptr inbounds i8, ptr %1826, i64 168
  %1829 = getelementptr inbounds i8, ptr %1826, i64 160
  %1830 = getelementptr inbounds i8, ptr %1826, i64 40
  br label %1831

1831:                                             ; preds = %1901, %1825
  %1832 = phi i64 [ 0, %1825 ], [ %1902, %1901 ]
  %1833 = load i64, ptr %1827, align 8
  %1834 = icmp slt i64 %1832, %1833
  br i1 %1834, label %1835, label %1906

1835:                                             ; preds = %1831
  %1836 = load ptr, ptr %1828, align 8
  %1837 = getelementptr inbounds %struct.nl_target, ptr %1836, i64 %1832
  %1838 = load ptr, ptr %1829, align 8
  %1839 = getelementptr inbounds i8, ptr %1837, i64 8
  %1840 = load i64, ptr %1839, align 8
  %1841 = getelementptr inbounds %struct.nl_population, ptr %1838, i64 %1840
  %1842 = getelementptr inbounds i8, ptr %1841, i64 16
  %1843 = load i64, ptr %1842, align 8
  %1844 = getelementptr inbounds i8, ptr %1837, i64 24
  %1845 = load i64, ptr %1844, align 8
  %1846 = mul nsw i64 %1845, %1843
  %1847 = getelementptr inbounds i8, ptr %1837, i64 40
  store i64 %1846, ptr %1847, align 8
  %1848 = getelementptr inbounds i8, ptr %1837, i64 32
  %1849 = load i64, ptr %1848, align 8
  %1850 = call fastcc ptr @nl_take(ptr noundef nonnull %1826, i64 noundef %1849, i64 noundef %1846) #24
  %1851 = getelementptr inbounds i8, ptr %1837, i64 56
  store ptr %1850, ptr %1851, align 8
  %1852 = getelementptr inbounds i8, ptr %1837, i64 16
  %1853 = load i64, ptr %1852, align 8
  %1854 = icmp eq i64 %1853, 0
  br i1 %1854, label %1857, label %1855

1855:                                             ; preds = %1835
  %1856 = load i64, ptr %1842, align 8
  br label %1857

1857:                                             ; preds = %1855, %1835
  %1858 = phi i64 [ %1856, %1855 ], [ 0, %1835 ]
  %1859 = load i64, ptr %1830, align 8
  %1860 = sdiv i64 %1859, 8
  %1861 = call fastcc ptr @nl_take(ptr noundef nonnull %1826, i64 noundef %1858, i64 noundef %1860) #24
  %1862 = getelementptr inbounds i8, ptr %1837, i64 64
  store ptr %1861, ptr %1862, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #26
  %1863 = load ptr, ptr %1851, align 8
  %1864 = icmp eq ptr %1863, null
  %1865 = icmp eq ptr %1861, null
  %1866 = or i1 %1865, %1864
  br i1 %1866, label %1875, label %1867

1867:                                             ; preds = %1857
  %1868 = load i64, ptr %1848, align 8
  %1869 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1868, ptr noundef nonnull %7) #24
  %1870 = icmp eq i64 %1869, 0
  br i1 %1870, label %1871, label %1875

1871:                                             ; preds = %1867
  %1872 = load i64, ptr %7, align 8
  %1873 = getelementptr inbounds i8, ptr %1841, i64 8
  %1874 = call i64 @llvm.smax.i64(i64 %1872, i64 0)
  br label %1878

1875:                                             ; preds = %1867, %1857
  %1876 = getelementptr inbounds i8, ptr %1826, i64 296
  %1877 = load i64, ptr %1876, align 8
  br label %1903

1878:                                             ; preds = %1899, %1871
  %1879 = phi i64 [ %1900, %1899 ], [ 0, %1871 ]
  %1880 = icmp eq i64 %1879, %1874
  br i1 %1880, label %1901, label %1881

1881:                                             ; preds = %1878
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #26
  %1882 = load i64, ptr %1848, align 8
  %1883 = add nsw i64 %1882, -1
  %1884 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1883, ptr noundef nonnull %8) #24
  %1885 = icmp eq i64 %1884, 0
  br i1 %1885, label %1886, label %1896

1886:                                             ; preds = %1881
  %1887 = load ptr, ptr %1851, align 8
  %1888 = load i64, ptr %8, align 8
  %1889 = load i64, ptr %1847, align 8
  %1890 = mul nsw i64 %1889, %1888
  %1891 = getelementptr inbounds i8, ptr %1887, i64 %1890
  %1892 = load i64, ptr %1873, align 8
  %1893 = load i64, ptr %1844, align 8
  %1894 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %1891, i64 noundef %1892, i64 noundef %1893) #24
  %1895 = icmp eq i64 %1894, 0
  br i1 %1895, label %1899, label %1896

1896:                                             ; preds = %1886, %1881
  %1897 = getelementptr inbounds i8, ptr %1826, i64 296
  %1898 = load i64, ptr %1897, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #26
  br label %1903

1899:                                             ; preds = %1886
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #26
  %1900 = add nuw i64 %1879, 1
  br label %1878

1901:                                             ; preds = %1878
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #26
  %1902 = add nuw nsw i64 %1832, 1
  br label %1831

1903:                                             ; preds = %1896, %1875
  %1904 = phi i64 [ %1898, %1896 ], [ %1877, %1875 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #26
  %1905 = icmp eq i64 %1904, 0
  br i1 %1905, label %1906, label %1916

1906:                                             ; preds = %1831, %1903
  %1907 = load i64, ptr %701, align 8
  %1908 = load i64, ptr %700, align 8
  %1909 = icmp eq i64 %1907, %1908
  br i1 %1909, label %1910, label %1915

1910:                                             ; preds = %1906
  %1911 = load i64, ptr %698, align 8
  %1912 = load i64, ptr %697, align 8
  %1913 = icmp eq i64 %1911, %1912
  br i1 %1913, label %1914, label %1915

1914:                                             ; preds = %1910
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #26
  br label %1920

1915:                                             ; preds = %1906, %1910
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.3) #24
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #26
  br label %2557

1916:                                             ; preds = %764, %774, %812, %910, %925, %1822, %1903
  %1917 = getelementptr inbounds i8, ptr %21, i64 296
  %1918 = load i64, ptr %1917, align 8
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #26
  %1919 = icmp eq i64 %1918, 0
  br i1 %1919, label %1920, label %2557

1920:                                             ; preds = %1914, %1916
  %1921 = getelementptr inbounds i8, ptr %21, i64 128
  %1922 = load i64, ptr %1921, align 8
  %1923 = call i64 @llvm.smax.i64(i64 %1922, i64 0)
  br label %1924

1924:                                             ; preds = %1972, %1920
  %1925 = phi i64 [ 0, %1920 ], [ %1975, %1972 ]
  %1926 = phi i64 [ 0, %1920 ], [ %1974, %1972 ]
  %1927 = phi i64 [ 0, %1920 ], [ %1969, %1972 ]
  %1928 = phi i64 [ 0, %1920 ], [ %1970, %1972 ]
  %1929 = icmp eq i64 %1925, %1923
  br i1 %1929, label %1930, label %1956

1930:                                             ; preds = %1924
  %1931 = getelementptr inbounds i8, ptr %21, i64 272
  %1932 = load i64, ptr %1931, align 8
  %1933 = icmp eq i64 %1932, 0
  %1934 = select i1 %1933, i64 0, i64 %1928
  %1935 = load i64, ptr %33, align 8
  %1936 = sdiv i64 %1935, 8
  %1937 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1934, i64 noundef %1936) #24
  %1938 = getelementptr inbounds i8, ptr %21, i64 240
  store ptr %1937, ptr %1938, align 8
  %1939 = load i64, ptr %1931, align 8
  %1940 = icmp eq i64 %1939, 0
  %1941 = select i1 %1940, i64 0, i64 %1927
  %1942 = load i64, ptr %33, align 8
  %1943 = sdiv i64 %1942, 8
  %1944 = shl nsw i64 %1943, 4
  %1945 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1941, i64 noundef %1944) #24
  %1946 = getelementptr inbounds i8, ptr %21, i64 224
  store ptr %1945, ptr %1946, align 8
  %1947 = load i64, ptr %1931, align 8
  %1948 = icmp eq i64 %1947, 0
  %1949 = select i1 %1948, i64 0, i64 %1927
  %1950 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1949, i64 noundef 4) #24
  %1951 = getelementptr inbounds i8, ptr %21, i64 232
  store ptr %1950, ptr %1951, align 8
  %1952 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1926, i64 noundef 32) #24
  %1953 = getelementptr inbounds i8, ptr %21, i64 208
  store ptr %1952, ptr %1953, align 8
  %1954 = load ptr, ptr %1938, align 8
  %1955 = icmp eq ptr %1954, null
  br i1 %1955, label %2002, label %1994

1956:                                             ; preds = %1924
  %1957 = load ptr, ptr %71, align 8
  %1958 = getelementptr inbounds %struct.nl_connection, ptr %1957, i64 %1925
  %1959 = getelementptr inbounds i8, ptr %1958, i64 280
  %1960 = load i64, ptr %1959, align 8
  %1961 = getelementptr inbounds i8, ptr %1958, i64 304
  %1962 = load i64, ptr %1961, align 8
  %1963 = getelementptr inbounds i8, ptr %1958, i64 376
  %1964 = load i64, ptr %1963, align 8
  %1965 = getelementptr inbounds i8, ptr %1958, i64 384
  %1966 = call i64 @llvm.smax.i64(i64 %1964, i64 0)
  br label %1967

1967:                                             ; preds = %1976, %1956
  %1968 = phi i64 [ 0, %1956 ], [ %1993, %1976 ]
  %1969 = phi i64 [ %1927, %1956 ], [ %1992, %1976 ]
  %1970 = phi i64 [ %1928, %1956 ], [ %1990, %1976 ]
  %1971 = icmp eq i64 %1968, %1966
  br i1 %1971, label %1972, label %1976

1972:                                             ; preds = %1967
  %1973 = mul nsw i64 %1962, %1960
  %1974 = add nsw i64 %1973, %1926
  %1975 = add nuw i64 %1925, 1
  br label %1924

1976:                                             ; preds = %1967
  %1977 = load ptr, ptr %1965, align 8
  %1978 = getelementptr inbounds %struct.nl_table, ptr %1977, i64 %1968
  %1979 = load ptr, ptr %61, align 8
  %1980 = getelementptr inbounds i8, ptr %1978, i64 8
  %1981 = load i64, ptr %1980, align 8
  %1982 = getelementptr inbounds %struct.nl_population, ptr %1979, i64 %1981, i32 2
  %1983 = load i64, ptr %1982, align 8
  %1984 = getelementptr inbounds i8, ptr %1978, i64 16
  %1985 = load i64, ptr %1984, align 8
  %1986 = getelementptr inbounds %struct.nl_population, ptr %1979, i64 %1985, i32 2
  %1987 = load i64, ptr %1986, align 8
  %1988 = getelementptr inbounds i8, ptr %1978, i64 64
  %1989 = load i64, ptr %1988, align 8
  %1990 = call i64 @llvm.smax.i64(i64 %1989, i64 %1970)
  %1991 = call i64 @llvm.smax.i64(i64 %1983, i64 %1969)
  %1992 = call i64 @llvm.smax.i64(i64 %1987, i64 %1991)
  %1993 = add nuw i64 %1968, 1
  br label %1967

1994:                                             ; preds = %1930
  %1995 = load ptr, ptr %1946, align 8
  %1996 = icmp eq ptr %1995, null
  br i1 %1996, label %2002, label %1997

1997:                                             ; preds = %1994
  %1998 = load ptr, ptr %1951, align 8
  %1999 = icmp eq ptr %1998, null
  %2000 = icmp eq ptr %1952, null
  %2001 = or i1 %2000, %1999
  br i1 %2001, label %2002, label %2006

2002:                                             ; preds = %1997, %1994, %1930
  %2003 = getelementptr inbounds i8, ptr %21, i64 296
  %2004 = load i64, ptr %2003, align 8
  %2005 = icmp eq i64 %2004, 0
  br i1 %2005, label %2006, label %2557

2006:                                             ; preds = %2002, %1997
  %2007 = load i64, ptr %1921, align 8
  %2008 = call i64 @llvm.smax.i64(i64 %2007, i64 0)
  br label %2009

2009:                                             ; preds = %2031, %2006
  %2010 = phi i64 [ 0, %2006 ], [ %2032, %2031 ]
  %2011 = phi i64 [ 0, %2006 ], [ %2029, %2031 ]
  %2012 = icmp eq i64 %2010, %2008
  br i1 %2012, label %2021, label %2013

2013:                                             ; preds = %2009
  %2014 = load ptr, ptr %71, align 8
  %2015 = getelementptr inbounds %struct.nl_connection, ptr %2014, i64 %2010
  %2016 = getelementptr inbounds i8, ptr %2015, i64 176
  %2017 = load i64, ptr %2016, align 8
  %2018 = getelementptr inbounds i8, ptr %2015, i64 256
  %2019 = getelementptr inbounds i8, ptr %2015, i64 376
  %2020 = call i64 @llvm.smax.i64(i64 %2017, i64 0)
  br label %2027

2021:                                             ; preds = %2009
  %2022 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2011, i64 noundef 48) #24
  %2023 = getelementptr inbounds i8, ptr %21, i64 200
  store ptr %2022, ptr %2023, align 8
  %2024 = icmp eq ptr %2022, null
  br i1 %2024, label %2140, label %2025

2025:                                             ; preds = %2021
  %2026 = getelementptr inbounds i8, ptr %21, i64 144
  br label %2041

2027:                                             ; preds = %2033, %2013
  %2028 = phi i64 [ %2040, %2033 ], [ 0, %2013 ]
  %2029 = phi i64 [ %2039, %2033 ], [ %2011, %2013 ]
  %2030 = icmp eq i64 %2028, %2020
  br i1 %2030, label %2031, label %2033

2031:                                             ; preds = %2027
  %2032 = add nuw i64 %2010, 1
  br label %2009

2033:                                             ; preds = %2027
  %2034 = load ptr, ptr %2018, align 8
  %2035 = getelementptr inbounds %struct.nl_driver, ptr %2034, i64 %2028, i32 3
  %2036 = load i64, ptr %2035, align 8
  %2037 = load i64, ptr %2019, align 8
  %2038 = mul nsw i64 %2037, %2036
  %2039 = add nsw i64 %2038, %2029
  %2040 = add nuw i64 %2028, 1
  br label %2027

2041:                                             ; preds = %2052, %2025
  %2042 = phi i64 [ %2053, %2052 ], [ 0, %2025 ]
  %2043 = load i64, ptr %1921, align 8
  %2044 = icmp slt i64 %2042, %2043
  br i1 %2044, label %2045, label %2107

2045:                                             ; preds = %2041, %2070
  %2046 = phi i64 [ %2071, %2070 ], [ 0, %2041 ]
  %2047 = load ptr, ptr %71, align 8
  %2048 = getelementptr inbounds %struct.nl_connection, ptr %2047, i64 %2042
  %2049 = getelementptr inbounds i8, ptr %2048, i64 376
  %2050 = load i64, ptr %2049, align 8
  %2051 = icmp slt i64 %2046, %2050
  br i1 %2051, label %2054, label %2052

2052:                                             ; preds = %2045
  %2053 = add nuw nsw i64 %2042, 1
  br label %2041

2054:                                             ; preds = %2045
  %2055 = getelementptr inbounds i8, ptr %2048, i64 384
  %2056 = load ptr, ptr %2055, align 8
  %2057 = getelementptr inbounds %struct.nl_table, ptr %2056, i64 %2046
  %2058 = getelementptr inbounds i8, ptr %2057, i64 232
  %2059 = getelementptr inbounds i8, ptr %2048, i64 176
  %2060 = getelementptr inbounds i8, ptr %2048, i64 256
  %2061 = getelementptr inbounds i8, ptr %2057, i64 72
  %2062 = getelementptr inbounds i8, ptr %2057, i64 8
  br label %2063

2063:                                             ; preds = %2079, %2054
  %2064 = phi i64 [ 0, %2054 ], [ %2080, %2079 ]
  %2065 = load i64, ptr %2059, align 8
  %2066 = icmp slt i64 %2064, %2065
  br i1 %2066, label %2067, label %2070

2067:                                             ; preds = %2063
  %2068 = load i64, ptr %2058, align 8
  %2069 = icmp sgt i64 %2068, 0
  br i1 %2069, label %2072, label %2070

2070:                                             ; preds = %2067, %2063
  %2071 = add nuw nsw i64 %2046, 1
  br label %2045

2072:                                             ; preds = %2067, %2100
  %2073 = phi i64 [ %2106, %2100 ], [ 0, %2067 ]
  %2074 = load ptr, ptr %2060, align 8
  %2075 = getelementptr inbounds %struct.nl_driver, ptr %2074, i64 %2064
  %2076 = getelementptr inbounds i8, ptr %2075, i64 24
  %2077 = load i64, ptr %2076, align 8
  %2078 = icmp slt i64 %2073, %2077
  br i1 %2078, label %2081, label %2079

2079:                                             ; preds = %2072
  %2080 = add nuw nsw i64 %2064, 1
  br label %2063

2081:                                             ; preds = %2072
  %2082 = load ptr, ptr %2061, align 8
  %2083 = getelementptr inbounds i8, ptr %2075, i64 32
  %2084 = load ptr, ptr %2083, align 8
  %2085 = getelementptr inbounds i64, ptr %2084, i64 %2073
  %2086 = load i64, ptr %2085, align 8
  %2087 = getelementptr i64, ptr %2082, i64 %2086
  %2088 = getelementptr i8, ptr %2087, i64 8
  %2089 = load i64, ptr %2088, align 8
  %2090 = load i64, ptr %2062, align 8
  %2091 = call fastcc ptr @nl_history_of(ptr noundef %21, i64 noundef %2090, i64 noundef %2089) #24
  %2092 = icmp eq ptr %2091, null
  br i1 %2092, label %2093, label %2100

2093:                                             ; preds = %2081
  %2094 = load ptr, ptr %2023, align 8
  %2095 = load i64, ptr %2026, align 8
  %2096 = add nsw i64 %2095, 1
  store i64 %2096, ptr %2026, align 8
  %2097 = getelementptr inbounds %struct.nl_history, ptr %2094, i64 %2095
  %2098 = load i64, ptr %2062, align 8
  store i64 %2098, ptr %2097, align 8
  %2099 = getelementptr inbounds i8, ptr %2097, i64 8
  store i64 %2089, ptr %2099, align 8
  br label %2100

2100:                                             ; preds = %2093, %2081
  %2101 = phi ptr [ %2091, %2081 ], [ %2097, %2093 ]
  %2102 = load i64, ptr %2058, align 8
  %2103 = getelementptr inbounds i8, ptr %2101, i64 16
  %2104 = load i64, ptr %2103, align 8
  %2105 = call i64 @llvm.smax.i64(i64 %2102, i64 %2104)
  store i64 %2105, ptr %2103, align 8
  %2106 = add nuw nsw i64 %2073, 1
  br label %2072

2107:                                             ; preds = %2041, %2129
  %2108 = phi i64 [ %2139, %2129 ], [ 0, %2041 ]
  %2109 = load i64, ptr %2026, align 8
  %2110 = icmp slt i64 %2108, %2109
  br i1 %2110, label %2111, label %2144

2111:                                             ; preds = %2107
  %2112 = load ptr, ptr %2023, align 8
  %2113 = getelementptr inbounds %struct.nl_history, ptr %2112, i64 %2108
  %2114 = load ptr, ptr %61, align 8
  %2115 = load i64, ptr %2113, align 8
  %2116 = getelementptr inbounds %struct.nl_population, ptr %2114, i64 %2115
  %2117 = getelementptr inbounds i8, ptr %2116, i64 16
  %2118 = load i64, ptr %2117, align 8
  %2119 = getelementptr inbounds i8, ptr %2116, i64 88
  %2120 = load ptr, ptr %2119, align 8
  %2121 = getelementptr inbounds i8, ptr %2113, i64 8
  %2122 = load i64, ptr %2121, align 8
  %2123 = getelementptr inbounds %struct.nl_slot, ptr %2120, i64 %2122, i32 1
  %2124 = load i64, ptr %2123, align 8
  %2125 = icmp eq i64 %2124, 2
  br i1 %2125, label %2129, label %2126

2126:                                             ; preds = %2111
  %2127 = load i64, ptr %33, align 8
  %2128 = sdiv i64 %2127, 8
  br label %2129

2129:                                             ; preds = %2126, %2111
  %2130 = phi i64 [ %2128, %2126 ], [ 8, %2111 ]
  %2131 = mul nsw i64 %2130, %2118
  %2132 = getelementptr inbounds i8, ptr %2113, i64 32
  store i64 %2131, ptr %2132, align 8
  %2133 = getelementptr inbounds i8, ptr %2113, i64 16
  %2134 = load i64, ptr %2133, align 8
  %2135 = add nsw i64 %2134, 1
  %2136 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2135, i64 noundef %2131) #24
  %2137 = getelementptr inbounds i8, ptr %2113, i64 40
  store ptr %2136, ptr %2137, align 8
  %2138 = icmp eq ptr %2136, null
  %2139 = add nuw nsw i64 %2108, 1
  br i1 %2138, label %2140, label %2107

2140:                                             ; preds = %2129, %2021
  %2141 = getelementptr inbounds i8, ptr %21, i64 296
  %2142 = load i64, ptr %2141, align 8
  %2143 = icmp eq i64 %2142, 0
  br i1 %2143, label %2144, label %2557

2144:                                             ; preds = %2107, %2140
  br label %2145

2145:                                             ; preds = %2144, %2160
  %2146 = phi i64 [ %2175, %2160 ], [ 0, %2144 ]
  %2147 = load i64, ptr %54, align 8
  %2148 = icmp slt i64 %2146, %2147
  br i1 %2148, label %2149, label %2201

2149:                                             ; preds = %2145
  %2150 = load ptr, ptr %66, align 8
  %2151 = getelementptr inbounds %struct.nl_probe, ptr %2150, i64 %2146
  %2152 = getelementptr inbounds i8, ptr %2151, i64 24
  %2153 = getelementptr inbounds i8, ptr %2151, i64 48
  %2154 = getelementptr inbounds i8, ptr %2151, i64 72
  %2155 = load i64, ptr %2152, align 8
  %2156 = call i64 @llvm.smax.i64(i64 %2155, i64 0)
  br label %2157

2157:                                             ; preds = %2188, %2149
  %2158 = phi i64 [ 0, %2149 ], [ %2189, %2188 ]
  %2159 = icmp eq i64 %2158, %2156
  br i1 %2159, label %2160, label %2176

2160:                                             ; preds = %2157
  %2161 = load i64, ptr %2154, align 8
  %2162 = add nsw i64 %2161, 1
  %2163 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2162, i64 noundef 8) #24
  %2164 = getelementptr inbounds i8, ptr %2151, i64 88
  store ptr %2163, ptr %2164, align 8
  %2165 = getelementptr inbounds i8, ptr %2151, i64 32
  %2166 = load i64, ptr %2165, align 8
  %2167 = load i64, ptr %33, align 8
  %2168 = sdiv i64 %2167, 8
  %2169 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2166, i64 noundef %2168) #24
  %2170 = getelementptr inbounds i8, ptr %2151, i64 64
  store ptr %2169, ptr %2170, align 8
  %2171 = load ptr, ptr %2164, align 8
  %2172 = icmp eq ptr %2171, null
  %2173 = icmp eq ptr %2169, null
  %2174 = or i1 %2173, %2172
  %2175 = add nuw nsw i64 %2146, 1
  br i1 %2174, label %2197, label %2145

2176:                                             ; preds = %2157
  %2177 = load ptr, ptr %71, align 8
  %2178 = load ptr, ptr %2153, align 8
  %2179 = getelementptr inbounds i64, ptr %2178, i64 %2158
  %2180 = load i64, ptr %2179, align 8
  %2181 = getelementptr inbounds %struct.nl_connection, ptr %2177, i64 %2180
  %2182 = getelementptr inbounds i8, ptr %2181, i64 376
  %2183 = getelementptr inbounds i8, ptr %2181, i64 384
  br label %2184

2184:                                             ; preds = %2190, %2176
  %2185 = phi i64 [ 0, %2176 ], [ %2196, %2190 ]
  %2186 = load i64, ptr %2182, align 8
  %2187 = icmp slt i64 %2185, %2186
  br i1 %2187, label %2190, label %2188

2188:                                             ; preds = %2184
  %2189 = add nuw i64 %2158, 1
  br label %2157

2190:                                             ; preds = %2184
  %2191 = load ptr, ptr %2183, align 8
  %2192 = getelementptr inbounds %struct.nl_table, ptr %2191, i64 %2185, i32 29
  %2193 = load i64, ptr %2192, align 8
  %2194 = load i64, ptr %2154, align 8
  %2195 = call i64 @llvm.smax.i64(i64 %2193, i64 %2194)
  store i64 %2195, ptr %2154, align 8
  %2196 = add nuw nsw i64 %2185, 1
  br label %2184

2197:                                             ; preds = %2160
  %2198 = getelementptr inbounds i8, ptr %21, i64 296
  %2199 = load i64, ptr %2198, align 8
  %2200 = icmp eq i64 %2199, 0
  br i1 %2200, label %2201, label %2557

2201:                                             ; preds = %2145, %2197
  %2202 = getelementptr inbounds i8, ptr %21, i64 296
  %2203 = getelementptr inbounds i8, ptr %21, i64 152
  br label %2204

2204:                                             ; preds = %2453, %2201
  %2205 = phi i64 [ %2454, %2453 ], [ 0, %2201 ]
  %2206 = load i64, ptr %1921, align 8
  %2207 = icmp slt i64 %2205, %2206
  br i1 %2207, label %2208, label %2458

2208:                                             ; preds = %2204
  %2209 = load ptr, ptr %71, align 8
  %2210 = getelementptr inbounds %struct.nl_connection, ptr %2209, i64 %2205
  %2211 = getelementptr inbounds i8, ptr %2210, i64 168
  %2212 = load i64, ptr %2211, align 8
  %2213 = getelementptr inbounds i8, ptr %2210, i64 376
  %2214 = load i64, ptr %2213, align 8
  %2215 = mul nsw i64 %2214, %2212
  %2216 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2215, i64 noundef 80) #24
  %2217 = getelementptr inbounds i8, ptr %2210, i64 400
  store ptr %2216, ptr %2217, align 8
  %2218 = icmp eq ptr %2216, null
  br i1 %2218, label %2455, label %2219

2219:                                             ; preds = %2208
  %2220 = getelementptr inbounds i8, ptr %2210, i64 384
  %2221 = getelementptr inbounds i8, ptr %2210, i64 200
  %2222 = getelementptr inbounds i8, ptr %2210, i64 272
  %2223 = getelementptr inbounds i8, ptr %2210, i64 280
  %2224 = getelementptr inbounds i8, ptr %2210, i64 320
  %2225 = getelementptr inbounds i8, ptr %2210, i64 344
  %2226 = getelementptr inbounds i8, ptr %2210, i64 352
  %2227 = getelementptr inbounds i8, ptr %2210, i64 392
  %2228 = getelementptr inbounds i8, ptr %2210, i64 248
  br label %2229

2229:                                             ; preds = %2451, %2219
  %2230 = phi i64 [ %2452, %2451 ], [ 0, %2219 ]
  %2231 = load i64, ptr %2213, align 8
  %2232 = icmp slt i64 %2230, %2231
  br i1 %2232, label %2233, label %2453

2233:                                             ; preds = %2229
  %2234 = load ptr, ptr %2220, align 8
  %2235 = getelementptr inbounds %struct.nl_table, ptr %2234, i64 %2230
  %2236 = load i64, ptr %2221, align 8
  %2237 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2236, i64 noundef 8) #24
  %2238 = getelementptr inbounds i8, ptr %2235, i64 296
  store ptr %2237, ptr %2238, align 8
  %2239 = icmp eq ptr %2237, null
  br i1 %2239, label %2253, label %2240

2240:                                             ; preds = %2233, %2244
  %2241 = phi i64 [ %2252, %2244 ], [ 0, %2233 ]
  %2242 = load i64, ptr %2221, align 8
  %2243 = icmp slt i64 %2241, %2242
  br i1 %2243, label %2244, label %2256

2244:                                             ; preds = %2240
  %2245 = load ptr, ptr %2222, align 8
  %2246 = getelementptr inbounds %struct.nl_contribution, ptr %2245, i64 %2241, i32 1
  %2247 = load i64, ptr %2246, align 8
  %2248 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2247, i64 noundef 64) #24
  %2249 = load ptr, ptr %2238, align 8
  %2250 = getelementptr inbounds ptr, ptr %2249, i64 %2241
  store ptr %2248, ptr %2250, align 8
  %2251 = icmp eq ptr %2248, null
  %2252 = add nuw nsw i64 %2241, 1
  br i1 %2251, label %2253, label %2240

2253:                                             ; preds = %2244, %2233
  %2254 = load i64, ptr %2202, align 8
  %2255 = icmp eq i64 %2254, 0
  br i1 %2255, label %2256, label %2557

2256:                                             ; preds = %2240, %2253
  %2257 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2210, ptr noundef nonnull %2235) #24
  %2258 = getelementptr inbounds i8, ptr %2235, i64 264
  store ptr %2257, ptr %2258, align 8
  %2259 = icmp eq ptr %2257, null
  br i1 %2259, label %2455, label %2260

2260:                                             ; preds = %2256
  %2261 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2210, ptr noundef nonnull %2235) #24
  %2262 = getelementptr inbounds i8, ptr %2235, i64 272
  store ptr %2261, ptr %2262, align 8
  %2263 = icmp eq ptr %2261, null
  br i1 %2263, label %2455, label %2264

2264:                                             ; preds = %2260
  %2265 = load i64, ptr %2223, align 8
  %2266 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2265, i64 noundef 8) #24
  %2267 = getelementptr inbounds i8, ptr %2235, i64 288
  store ptr %2266, ptr %2267, align 8
  %2268 = icmp eq ptr %2266, null
  br i1 %2268, label %2368, label %2269

2269:                                             ; preds = %2264
  %2270 = getelementptr inbounds i8, ptr %2235, i64 16
  %2271 = getelementptr inbounds i8, ptr %2235, i64 80
  br label %2272

2272:                                             ; preds = %2331, %2269
  %2273 = phi i64 [ %2332, %2331 ], [ 0, %2269 ]
  %2274 = load i64, ptr %2223, align 8
  %2275 = icmp slt i64 %2273, %2274
  br i1 %2275, label %2276, label %2371

2276:                                             ; preds = %2272
  %2277 = load i64, ptr %2270, align 8
  %2278 = load ptr, ptr %2271, align 8
  %2279 = load i64, ptr %2224, align 8
  %2280 = sub nsw i64 %2279, %2274
  %2281 = getelementptr i64, ptr %2278, i64 %2280
  %2282 = getelementptr i64, ptr %2281, i64 %2273
  %2283 = load i64, ptr %2282, align 8
  %2284 = load i64, ptr %2203, align 8
  %2285 = call i64 @llvm.smax.i64(i64 %2284, i64 0)
  %2286 = load ptr, ptr %1953, align 8
  br label %2287

2287:                                             ; preds = %2298, %2276
  %2288 = phi i64 [ 0, %2276 ], [ %2299, %2298 ]
  %2289 = icmp eq i64 %2288, %2285
  br i1 %2289, label %2300, label %2290

2290:                                             ; preds = %2287
  %2291 = getelementptr inbounds %struct.nl_total, ptr %2286, i64 %2288
  %2292 = load i64, ptr %2291, align 8
  %2293 = icmp eq i64 %2292, %2277
  br i1 %2293, label %2294, label %2298

2294:                                             ; preds = %2290
  %2295 = getelementptr inbounds i8, ptr %2291, i64 8
  %2296 = load i64, ptr %2295, align 8
  %2297 = icmp eq i64 %2296, %2283
  br i1 %2297, label %2319, label %2298

2298:                                             ; preds = %2294, %2290
  %2299 = add nuw i64 %2288, 1
  br label %2287

2300:                                             ; preds = %2287
  %2301 = add nsw i64 %2284, 1
  store i64 %2301, ptr %2203, align 8
  %2302 = getelementptr inbounds %struct.nl_total, ptr %2286, i64 %2284
  store i64 %2277, ptr %2302, align 8
  %2303 = getelementptr inbounds i8, ptr %2302, i64 8
  store i64 %2283, ptr %2303, align 8
  %2304 = load ptr, ptr %61, align 8
  %2305 = getelementptr inbounds %struct.nl_population, ptr %2304, i64 %2277, i32 2
  %2306 = load i64, ptr %2305, align 8
  %2307 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2306, i64 noundef 8) #24
  %2308 = getelementptr inbounds i8, ptr %2302, i64 16
  store ptr %2307, ptr %2308, align 8
  %2309 = load ptr, ptr %61, align 8
  %2310 = getelementptr inbounds %struct.nl_population, ptr %2309, i64 %2277, i32 1
  %2311 = load i64, ptr %2310, align 8
  %2312 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2311, i64 noundef 1) #24
  %2313 = getelementptr inbounds i8, ptr %2302, i64 24
  store ptr %2312, ptr %2313, align 8
  %2314 = load ptr, ptr %2308, align 8
  %2315 = icmp eq ptr %2314, null
  %2316 = icmp eq ptr %2312, null
  %2317 = or i1 %2316, %2315
  %2318 = load ptr, ptr %2267, align 8
  br i1 %2317, label %2325, label %2321

2319:                                             ; preds = %2294
  %2320 = load ptr, ptr %2267, align 8
  br label %2321

2321:                                             ; preds = %2319, %2300
  %2322 = phi ptr [ %2318, %2300 ], [ %2320, %2319 ]
  %2323 = phi ptr [ %2302, %2300 ], [ %2291, %2319 ]
  %2324 = getelementptr inbounds ptr, ptr %2322, i64 %2273
  store ptr %2323, ptr %2324, align 8
  br label %2327

2325:                                             ; preds = %2300
  %2326 = getelementptr inbounds ptr, ptr %2318, i64 %2273
  store ptr null, ptr %2326, align 8
  br label %2368

2327:                                             ; preds = %2347, %2321
  %2328 = phi i64 [ %2348, %2347 ], [ 0, %2321 ]
  %2329 = load i64, ptr %2225, align 8
  %2330 = icmp slt i64 %2328, %2329
  br i1 %2330, label %2333, label %2331

2331:                                             ; preds = %2327
  %2332 = add nuw nsw i64 %2273, 1
  br label %2272

2333:                                             ; preds = %2327
  %2334 = load ptr, ptr %2226, align 8
  %2335 = getelementptr inbounds %struct.nl_range, ptr %2334, i64 %2328
  %2336 = getelementptr inbounds i8, ptr %2335, i64 24
  %2337 = getelementptr inbounds i8, ptr %2335, i64 32
  %2338 = getelementptr inbounds i8, ptr %2335, i64 16
  br label %2339

2339:                                             ; preds = %2364, %2333
  %2340 = phi i64 [ 0, %2333 ], [ %2367, %2364 ]
  %2341 = load i64, ptr %2336, align 8
  %2342 = icmp slt i64 %2340, %2341
  br i1 %2342, label %2343, label %2347

2343:                                             ; preds = %2339
  %2344 = load i64, ptr %2335, align 8
  %2345 = load i64, ptr %2270, align 8
  %2346 = icmp eq i64 %2344, %2345
  br i1 %2346, label %2349, label %2347

2347:                                             ; preds = %2343, %2339
  %2348 = add nuw nsw i64 %2328, 1
  br label %2327

2349:                                             ; preds = %2343
  %2350 = load ptr, ptr %2267, align 8
  %2351 = getelementptr inbounds ptr, ptr %2350, i64 %2273
  %2352 = load ptr, ptr %2351, align 8
  %2353 = getelementptr inbounds i8, ptr %2352, i64 24
  %2354 = load ptr, ptr %2353, align 8
  %2355 = load ptr, ptr %2337, align 8
  %2356 = icmp eq ptr %2355, null
  br i1 %2356, label %2361, label %2357

2357:                                             ; preds = %2349
  %2358 = getelementptr inbounds i32, ptr %2355, i64 %2340
  %2359 = load i32, ptr %2358, align 4
  %2360 = sext i32 %2359 to i64
  br label %2364

2361:                                             ; preds = %2349
  %2362 = load i64, ptr %2338, align 8
  %2363 = add nsw i64 %2362, %2340
  br label %2364

2364:                                             ; preds = %2361, %2357
  %2365 = phi i64 [ %2360, %2357 ], [ %2363, %2361 ]
  %2366 = getelementptr inbounds i8, ptr %2354, i64 %2365
  store i8 1, ptr %2366, align 1
  %2367 = add nuw nsw i64 %2340, 1
  br label %2339

2368:                                             ; preds = %2325, %2264
  %2369 = load i64, ptr %2202, align 8
  %2370 = icmp eq i64 %2369, 0
  br i1 %2370, label %2371, label %2557

2371:                                             ; preds = %2272, %2368
  %2372 = load i64, ptr %2211, align 8
  %2373 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2372, i64 noundef 8) #24
  %2374 = getelementptr inbounds i8, ptr %2235, i64 304
  store ptr %2373, ptr %2374, align 8
  %2375 = icmp eq ptr %2373, null
  br i1 %2375, label %2448, label %2376

2376:                                             ; preds = %2371
  %2377 = load i64, ptr %2227, align 8
  br label %2378

2378:                                             ; preds = %2446, %2376
  %2379 = phi i64 [ 0, %2376 ], [ %2447, %2446 ]
  %2380 = load i64, ptr %2211, align 8
  %2381 = icmp slt i64 %2379, %2380
  br i1 %2381, label %2382, label %2451

2382:                                             ; preds = %2378
  %2383 = load ptr, ptr %2228, align 8
  %2384 = getelementptr inbounds %struct.nl_handler, ptr %2383, i64 %2379
  %2385 = load i64, ptr %2384, align 8
  %2386 = icmp eq i64 %2385, 0
  %2387 = select i1 %2386, i64 72, i64 80
  %2388 = getelementptr inbounds i8, ptr %2235, i64 %2387
  %2389 = load ptr, ptr %2388, align 8
  %2390 = select i1 %2386, i64 136, i64 144
  %2391 = getelementptr inbounds i8, ptr %2210, i64 %2390
  %2392 = load i64, ptr %2391, align 8
  %2393 = getelementptr i64, ptr %2389, i64 %2392
  %2394 = getelementptr i8, ptr %2393, i64 8
  %2395 = getelementptr i64, ptr %2394, i64 %2379
  %2396 = load i64, ptr %2395, align 8
  br label %2397

2397:                                             ; preds = %2418, %2382
  %2398 = phi i64 [ %2377, %2382 ], [ %2419, %2418 ]
  %2399 = load i64, ptr %2227, align 8
  %2400 = icmp slt i64 %2398, %2399
  br i1 %2400, label %2406, label %2401

2401:                                             ; preds = %2397
  %2402 = load ptr, ptr %2374, align 8
  %2403 = getelementptr inbounds ptr, ptr %2402, i64 %2379
  %2404 = load ptr, ptr %2403, align 8
  %2405 = icmp eq ptr %2404, null
  br i1 %2405, label %2420, label %2446

2406:                                             ; preds = %2397
  %2407 = load ptr, ptr %2217, align 8
  %2408 = getelementptr inbounds %struct.nl_queue, ptr %2407, i64 %2398
  %2409 = load i64, ptr %2408, align 8
  %2410 = icmp eq i64 %2409, %2385
  br i1 %2410, label %2411, label %2418

2411:                                             ; preds = %2406
  %2412 = getelementptr inbounds i8, ptr %2408, i64 16
  %2413 = load i64, ptr %2412, align 8
  %2414 = icmp eq i64 %2413, %2396
  br i1 %2414, label %2415, label %2418

2415:                                             ; preds = %2411
  %2416 = load ptr, ptr %2374, align 8
  %2417 = getelementptr inbounds ptr, ptr %2416, i64 %2379
  store ptr %2408, ptr %2417, align 8
  br label %2418

2418:                                             ; preds = %2415, %2411, %2406
  %2419 = add nsw i64 %2398, 1
  br label %2397

2420:                                             ; preds = %2401
  %2421 = load ptr, ptr %2217, align 8
  %2422 = add nsw i64 %2399, 1
  store i64 %2422, ptr %2227, align 8
  %2423 = getelementptr inbounds %struct.nl_queue, ptr %2421, i64 %2399
  %2424 = load ptr, ptr %2374, align 8
  %2425 = getelementptr inbounds ptr, ptr %2424, i64 %2379
  store ptr %2423, ptr %2425, align 8
  store i64 %2385, ptr %2423, align 8
  %2426 = select i1 %2386, i64 8, i64 16
  %2427 = getelementptr inbounds i8, ptr %2235, i64 %2426
  %2428 = load i64, ptr %2427, align 8
  %2429 = getelementptr inbounds i8, ptr %2423, i64 8
  store i64 %2428, ptr %2429, align 8
  %2430 = getelementptr inbounds i8, ptr %2423, i64 16
  store i64 %2396, ptr %2430, align 8
  %2431 = select i1 %2386, i64 216, i64 224
  %2432 = getelementptr inbounds i8, ptr %2235, i64 %2431
  %2433 = load i64, ptr %2432, align 8
  %2434 = add nsw i64 %2433, 1
  %2435 = getelementptr inbounds i8, ptr %2423, i64 24
  store i64 %2434, ptr %2435, align 8
  %2436 = getelementptr inbounds i8, ptr %2423, i64 72
  store i32 -1, ptr %2436, align 8
  %2437 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2434, i64 noundef 4) #24
  %2438 = getelementptr inbounds i8, ptr %2423, i64 32
  store ptr %2437, ptr %2438, align 8
  %2439 = load i64, ptr %2435, align 8
  %2440 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2439, i64 noundef 4) #24
  %2441 = getelementptr inbounds i8, ptr %2423, i64 40
  store ptr %2440, ptr %2441, align 8
  %2442 = load ptr, ptr %2438, align 8
  %2443 = icmp eq ptr %2442, null
  %2444 = icmp eq ptr %2440, null
  %2445 = or i1 %2444, %2443
  br i1 %2445, label %2448, label %2446

2446:                                             ; preds = %2420, %2401
  %2447 = add nuw nsw i64 %2379, 1
  br label %2378

2448:                                             ; preds = %2420, %2371
  %2449 = load i64, ptr %2202, align 8
  %2450 = icmp eq i64 %2449, 0
  br i1 %2450, label %2451, label %2557

2451:                                             ; preds = %2378, %2448
  %2452 = add nuw nsw i64 %2230, 1
  br label %2229

2453:                                             ; preds = %2229
  %2454 = add nuw nsw i64 %2205, 1
  br label %2204

2455:                                             ; preds = %2208, %2256, %2260
  %2456 = load i64, ptr %2202, align 8
  %2457 = icmp eq i64 %2456, 0
  br i1 %2457, label %2458, label %2557

2458:                                             ; preds = %2204, %2455
  %2459 = getelementptr inbounds i8, ptr %21, i64 248
  br label %2460

2460:                                             ; preds = %2552, %2458
  %2461 = phi i64 [ 0, %2458 ], [ %2553, %2552 ]
  %2462 = load i64, ptr %49, align 8
  %2463 = icmp slt i64 %2461, %2462
  br i1 %2463, label %2464, label %2558

2464:                                             ; preds = %2460
  %2465 = load ptr, ptr %61, align 8
  %2466 = getelementptr inbounds %struct.nl_population, ptr %2465, i64 %2461
  %2467 = getelementptr inbounds i8, ptr %2466, i64 64
  %2468 = load i64, ptr %2467, align 8
  %2469 = call fastcc i64 @nl_cell_aggregate(ptr noundef %2466, i64 noundef %2468) #24
  %2470 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2469, i64 noundef 8) #24
  %2471 = getelementptr inbounds i8, ptr %2466, i64 160
  store ptr %2470, ptr %2471, align 8
  %2472 = icmp eq ptr %2470, null
  br i1 %2472, label %2554, label %2473

2473:                                             ; preds = %2464
  %2474 = getelementptr inbounds i8, ptr %2466, i64 8
  %2475 = load i64, ptr %2474, align 8
  store i64 %2475, ptr %2470, align 8
  %2476 = getelementptr inbounds i8, ptr %2466, i64 16
  %2477 = load i64, ptr %2476, align 8
  %2478 = load ptr, ptr %2471, align 8
  %2479 = getelementptr inbounds i8, ptr %2478, i64 8
  store i64 %2477, ptr %2479, align 8
  %2480 = load i32, ptr %2459, align 8
  %2481 = zext i32 %2480 to i64
  %2482 = load ptr, ptr %2471, align 8
  %2483 = getelementptr inbounds i8, ptr %2482, i64 16
  store i64 %2481, ptr %2483, align 8
  %2484 = getelementptr inbounds i8, ptr %2466, i64 24
  %2485 = load i64, ptr %2484, align 8
  %2486 = load ptr, ptr %2471, align 8
  %2487 = getelementptr inbounds i8, ptr %2486, i64 24
  store i64 %2485, ptr %2487, align 8
  %2488 = getelementptr inbounds i8, ptr %2466, i64 40
  %2489 = getelementptr inbounds i8, ptr %2466, i64 128
  br label %2490

2490:                                             ; preds = %2497, %2473
  %2491 = phi i64 [ 0, %2473 ], [ %2505, %2497 ]
  %2492 = load i64, ptr %2488, align 8
  %2493 = icmp slt i64 %2491, %2492
  br i1 %2493, label %2497, label %2494

2494:                                             ; preds = %2490
  %2495 = getelementptr inbounds i8, ptr %2466, i64 48
  %2496 = getelementptr inbounds i8, ptr %2466, i64 120
  br label %2506

2497:                                             ; preds = %2490
  %2498 = load ptr, ptr %2489, align 8
  %2499 = getelementptr inbounds ptr, ptr %2498, i64 %2491
  %2500 = load ptr, ptr %2499, align 8
  %2501 = ptrtoint ptr %2500 to i64
  %2502 = load ptr, ptr %2471, align 8
  %2503 = getelementptr inbounds i64, ptr %2502, i64 %2491
  %2504 = getelementptr inbounds i8, ptr %2503, i64 48
  store i64 %2501, ptr %2504, align 8
  %2505 = add nuw nsw i64 %2491, 1
  br label %2490

2506:                                             ; preds = %2513, %2494
  %2507 = phi i64 [ %2538, %2513 ], [ 0, %2494 ]
  %2508 = load i64, ptr %2495, align 8
  %2509 = icmp slt i64 %2507, %2508
  br i1 %2509, label %2513, label %2510

2510:                                             ; preds = %2506
  %2511 = getelementptr inbounds i8, ptr %2466, i64 56
  %2512 = getelementptr inbounds i8, ptr %2466, i64 136
  br label %2539

2513:                                             ; preds = %2506
  %2514 = load ptr, ptr %63, align 8
  %2515 = load i64, ptr %2496, align 8
  %2516 = getelementptr %struct.nl_target, ptr %2514, i64 %2515
  %2517 = getelementptr %struct.nl_target, ptr %2516, i64 %2507, i32 9
  %2518 = load i64, ptr %2517, align 8
  %2519 = load ptr, ptr %2471, align 8
  %2520 = load i64, ptr %2488, align 8
  %2521 = add nuw i64 %2507, 6
  %2522 = getelementptr i64, ptr %2519, i64 %2521
  %2523 = getelementptr i64, ptr %2522, i64 %2508
  %2524 = getelementptr i64, ptr %2523, i64 %2520
  store i64 %2518, ptr %2524, align 8
  %2525 = load ptr, ptr %63, align 8
  %2526 = load i64, ptr %2496, align 8
  %2527 = getelementptr %struct.nl_target, ptr %2525, i64 %2526
  %2528 = getelementptr %struct.nl_target, ptr %2527, i64 %2507, i32 8
  %2529 = load ptr, ptr %2528, align 8
  %2530 = ptrtoint ptr %2529 to i64
  %2531 = load ptr, ptr %2471, align 8
  %2532 = load i64, ptr %2495, align 8
  %2533 = load i64, ptr %2488, align 8
  %2534 = getelementptr i64, ptr %2531, i64 %2521
  %2535 = shl i64 %2532, 4
  %2536 = getelementptr i8, ptr %2534, i64 %2535
  %2537 = getelementptr i64, ptr %2536, i64 %2533
  store i64 %2530, ptr %2537, align 8
  %2538 = add nuw nsw i64 %2507, 1
  br label %2506

2539:                                             ; preds = %2543, %2510
  %2540 = phi i64 [ %2551, %2543 ], [ 0, %2510 ]
  %2541 = load i64, ptr %2511, align 8
  %2542 = icmp slt i64 %2540, %2541
  br i1 %2542, label %2543, label %2552

2543:                                             ; preds = %2539
  %2544 = load ptr, ptr %2512, align 8
  %2545 = getelementptr inbounds ptr, ptr %2544, i64 %2540
  %2546 = load ptr, ptr %2545, align 8
  %2547 = ptrtoint ptr %2546 to i64
  %2548 = load ptr, ptr %2471, align 8
  %2549 = call fastcc i64 @nl_cell_event(ptr noundef nonnull %2466, i64 noundef %2540) #24
  %2550 = getelementptr inbounds i64, ptr %2548, i64 %2549
  store i64 %2547, ptr %2550, align 8
  %2551 = add nuw nsw i64 %2540, 1
  br label %2539

2552:                                             ; preds = %2539
  %2553 = add nuw nsw i64 %2461, 1
  br label %2460

2554:                                             ; preds = %2464
  %2555 = load i64, ptr %2202, align 8
  %2556 = icmp eq i64 %2555, 0
  br i1 %2556, label %2558, label %2557

2557:                                             ; preds = %2448, %2368, %2253, %2197, %2002, %2140, %1915, %2554, %2455, %1916
  call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #24
  br label %2560

2558:                                             ; preds = %2460, %2554
  call fastcc void @nl_seek(ptr noundef nonnull %21, i64 noundef 0) #24
  %2559 = getelementptr inbounds i8, ptr %21, i64 304
  store i8 0, ptr %2559, align 1
  br label %2560

2560:                                             ; preds = %2558, %2557, %689, %679, %23
  %2561 = phi ptr [ null, %679 ], [ null, %2557 ], [ %21, %2558 ], [ null, %689 ], [ null, %23 ]
  ret ptr %2561
}

; Function Attrs: nounwind
define i64 @nl_run(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 296
  %4 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ 0, %2 ], [ %14, %12 ]
  %7 = icmp ne i64 %6, %4
  %8 = load i64, ptr %3, align 8
  %9 = icmp eq i64 %8, 0
  %10 = select i1 %7, i1 %9, i1 false
  br i1 %10, label %12, label %11

11:                                               ; preds = %5
  ret i64 %8

12:                                               ; preds = %5
  %13 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #24
  %14 = add nuw i64 %6, 1
  br label %5
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define internal fastcc i64 @nl_step(ptr noundef %0) #0 {
  %2 = alloca [2 x ptr], align 16
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 160
  %5 = getelementptr inbounds i8, ptr %0, i64 256
  br label %6

6:                                                ; preds = %20, %1
  %7 = phi i64 [ 0, %1 ], [ %21, %20 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %10, label %26

10:                                               ; preds = %6
  %11 = load ptr, ptr %4, align 8
  %12 = getelementptr inbounds %struct.nl_population, ptr %11, i64 %7
  %13 = getelementptr inbounds i8, ptr %12, i64 32
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, 2
  br i1 %15, label %16, label %20

16:                                               ; preds = %10
  %17 = load i64, ptr %5, align 8
  %18 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef nonnull %12, i64 noundef 0, i64 noundef %17) #24
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %16, %10
  %21 = add nuw nsw i64 %7, 1
  br label %6

22:                                               ; preds = %16
  %23 = getelementptr inbounds i8, ptr %0, i64 296
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %1221

26:                                               ; preds = %6, %22
  %27 = getelementptr inbounds i8, ptr %0, i64 288
  %28 = load i64, ptr %27, align 8
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %85, label %30

30:                                               ; preds = %26
  store i64 0, ptr %27, align 8
  br label %31

31:                                               ; preds = %80, %30
  %32 = phi i64 [ 0, %30 ], [ %81, %80 ]
  %33 = load i64, ptr %3, align 8
  %34 = icmp slt i64 %32, %33
  br i1 %34, label %35, label %85

35:                                               ; preds = %31
  %36 = load ptr, ptr %4, align 8
  %37 = getelementptr inbounds %struct.nl_population, ptr %36, i64 %32
  %38 = getelementptr inbounds i8, ptr %37, i64 176
  %39 = load i64, ptr %38, align 8
  %40 = icmp eq i64 %39, 0
  br i1 %40, label %80, label %41

41:                                               ; preds = %35
  store i64 0, ptr %38, align 8
  %42 = getelementptr inbounds i8, ptr %37, i64 144
  %43 = load ptr, ptr %42, align 8
  store i64 0, ptr %43, align 8
  %44 = getelementptr inbounds i8, ptr %37, i64 8
  %45 = getelementptr inbounds i8, ptr %37, i64 168
  %46 = getelementptr inbounds i8, ptr %37, i64 136
  br label %47

47:                                               ; preds = %76, %41
  %48 = phi i64 [ 0, %41 ], [ %79, %76 ]
  %49 = load i64, ptr %44, align 8
  %50 = icmp slt i64 %48, %49
  br i1 %50, label %62, label %51

51:                                               ; preds = %47
  %52 = load ptr, ptr %42, align 8
  %53 = load i64, ptr %52, align 8
  %54 = getelementptr inbounds i8, ptr %37, i64 152
  %55 = load ptr, ptr %54, align 8
  %56 = load i64, ptr %55, align 8
  %57 = add nsw i64 %56, %53
  store i64 %57, ptr %55, align 8
  tail call fastcc void @nl_deliver(ptr noundef %0, i64 noundef %32, i64 noundef 0) #24
  %58 = load i64, ptr %5, align 8
  %59 = tail call fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %32, i64 noundef %58) #24
  %60 = load ptr, ptr %42, align 8
  store i64 0, ptr %60, align 8
  %61 = icmp eq i64 %59, 0
  br i1 %61, label %80, label %82

62:                                               ; preds = %47
  %63 = load ptr, ptr %45, align 8
  %64 = getelementptr inbounds i8, ptr %63, i64 %48
  %65 = load i8, ptr %64, align 1
  %66 = icmp eq i8 %65, 0
  br i1 %66, label %76, label %67

67:                                               ; preds = %62
  %68 = trunc i64 %48 to i32
  %69 = load ptr, ptr %46, align 8
  %70 = load ptr, ptr %69, align 8
  %71 = load ptr, ptr %42, align 8
  %72 = load i64, ptr %71, align 8
  %73 = add nsw i64 %72, 1
  store i64 %73, ptr %71, align 8
  %74 = getelementptr inbounds i32, ptr %70, i64 %72
  store i32 %68, ptr %74, align 4
  %75 = load ptr, ptr %45, align 8
  br label %76

76:                                               ; preds = %67, %62
  %77 = phi ptr [ %75, %67 ], [ %63, %62 ]
  %78 = getelementptr inbounds i8, ptr %77, i64 %48
  store i8 0, ptr %78, align 1
  %79 = add nuw nsw i64 %48, 1
  br label %47

80:                                               ; preds = %51, %35
  %81 = add nuw nsw i64 %32, 1
  br label %31

82:                                               ; preds = %51
  %83 = getelementptr inbounds i8, ptr %0, i64 296
  %84 = load i64, ptr %83, align 8
  br label %1221

85:                                               ; preds = %31, %26
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #24
  %86 = tail call fastcc double @nl_time(ptr noundef nonnull readonly %0) #24
  %87 = getelementptr inbounds i8, ptr %0, i64 128
  %88 = getelementptr inbounds i8, ptr %0, i64 184
  %89 = getelementptr inbounds i8, ptr %2, i64 8
  br label %90

90:                                               ; preds = %105, %85
  %91 = phi i64 [ 0, %85 ], [ %106, %105 ]
  %92 = load i64, ptr %87, align 8
  %93 = icmp slt i64 %91, %92
  br i1 %93, label %94, label %161

94:                                               ; preds = %90
  %95 = load ptr, ptr %88, align 8
  %96 = getelementptr inbounds %struct.nl_connection, ptr %95, i64 %91
  %97 = getelementptr inbounds i8, ptr %96, i64 376
  %98 = getelementptr inbounds i8, ptr %96, i64 384
  %99 = getelementptr inbounds i8, ptr %96, i64 200
  %100 = getelementptr inbounds i8, ptr %96, i64 272
  br label %101

101:                                              ; preds = %119, %94
  %102 = phi i64 [ 0, %94 ], [ %120, %119 ]
  %103 = load i64, ptr %97, align 8
  %104 = icmp slt i64 %102, %103
  br i1 %104, label %107, label %105

105:                                              ; preds = %101
  %106 = add nuw nsw i64 %91, 1
  br label %90

107:                                              ; preds = %101
  %108 = load ptr, ptr %98, align 8
  %109 = getelementptr inbounds %struct.nl_table, ptr %108, i64 %102
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) #26
  %110 = getelementptr inbounds i8, ptr %109, i64 264
  %111 = load ptr, ptr %110, align 8
  store ptr %111, ptr %2, align 16
  %112 = getelementptr inbounds i8, ptr %109, i64 272
  %113 = load ptr, ptr %112, align 8
  store ptr %113, ptr %89, align 8
  %114 = getelementptr inbounds i8, ptr %109, i64 312
  %115 = getelementptr inbounds i8, ptr %109, i64 296
  br label %116

116:                                              ; preds = %131, %107
  %117 = phi i64 [ 0, %107 ], [ %132, %131 ]
  %118 = icmp eq i64 %117, 2
  br i1 %118, label %119, label %121

119:                                              ; preds = %116
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) #26
  %120 = add nuw nsw i64 %102, 1
  br label %101

121:                                              ; preds = %116
  %122 = load i64, ptr %5, align 8
  %123 = getelementptr inbounds [2 x ptr], ptr %2, i64 0, i64 %117
  %124 = load ptr, ptr %123, align 8
  %125 = getelementptr inbounds i8, ptr %124, i64 8
  store i64 %122, ptr %125, align 8
  %126 = getelementptr inbounds i8, ptr %124, i64 16
  store double %86, ptr %126, align 8
  br label %127

127:                                              ; preds = %148, %121
  %128 = phi i64 [ 0, %121 ], [ %149, %148 ]
  %129 = load i64, ptr %99, align 8
  %130 = icmp slt i64 %128, %129
  br i1 %130, label %133, label %131

131:                                              ; preds = %127
  %132 = add nuw nsw i64 %117, 1
  br label %116

133:                                              ; preds = %127
  %134 = tail call fastcc ptr @nl_target_of(ptr noundef readonly %0, ptr noundef nonnull %96, ptr noundef %109, i64 noundef %128, i64 noundef 0) #24
  %135 = getelementptr inbounds i8, ptr %134, i64 48
  %136 = load i64, ptr %135, align 8
  %137 = load i64, ptr %114, align 8
  %138 = getelementptr i64, ptr %124, i64 %137
  %139 = shl i64 %128, 6
  %140 = getelementptr i8, ptr %138, i64 %139
  %141 = getelementptr i8, ptr %140, i64 24
  store i64 %136, ptr %141, align 8
  br label %142

142:                                              ; preds = %150, %133
  %143 = phi i64 [ 0, %133 ], [ %160, %150 ]
  %144 = load ptr, ptr %100, align 8
  %145 = getelementptr inbounds %struct.nl_contribution, ptr %144, i64 %128, i32 1
  %146 = load i64, ptr %145, align 8
  %147 = icmp slt i64 %143, %146
  br i1 %147, label %150, label %148

148:                                              ; preds = %142
  %149 = add nuw nsw i64 %128, 1
  br label %127

150:                                              ; preds = %142
  %151 = tail call fastcc ptr @nl_target_of(ptr noundef readonly %0, ptr noundef nonnull %96, ptr noundef nonnull %109, i64 noundef %128, i64 noundef %143) #24
  %152 = getelementptr inbounds i8, ptr %151, i64 48
  %153 = load i64, ptr %152, align 8
  %154 = load ptr, ptr %115, align 8
  %155 = getelementptr inbounds ptr, ptr %154, i64 %128
  %156 = load ptr, ptr %155, align 8
  %157 = shl nsw i64 %143, 3
  %158 = or disjoint i64 %157, 3
  %159 = getelementptr inbounds i64, ptr %156, i64 %158
  store i64 %153, ptr %159, align 8
  %160 = add nuw nsw i64 %143, 1
  br label %142

161:                                              ; preds = %90
  %162 = getelementptr inbounds i8, ptr %0, i64 72
  %163 = load i64, ptr %162, align 8
  %164 = and i64 %163, 1
  %165 = icmp eq i64 %164, 0
  br i1 %165, label %167, label %166

166:                                              ; preds = %161
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #24
  br label %167

167:                                              ; preds = %166, %161
  %168 = getelementptr inbounds i8, ptr %0, i64 8
  %169 = getelementptr inbounds i8, ptr %0, i64 296
  br label %170

170:                                              ; preds = %384, %167
  %171 = phi i64 [ 0, %167 ], [ %385, %384 ]
  %172 = icmp eq i64 %171, 2
  br i1 %172, label %386, label %173

173:                                              ; preds = %170, %382
  %174 = phi i64 [ %383, %382 ], [ 0, %170 ]
  %175 = load i64, ptr %87, align 8
  %176 = icmp slt i64 %174, %175
  br i1 %176, label %177, label %384

177:                                              ; preds = %173
  %178 = load ptr, ptr %88, align 8
  %179 = getelementptr inbounds %struct.nl_connection, ptr %178, i64 %174
  %180 = getelementptr inbounds i8, ptr %179, i64 168
  %181 = getelementptr inbounds i8, ptr %179, i64 376
  %182 = getelementptr inbounds i8, ptr %179, i64 248
  %183 = getelementptr inbounds i8, ptr %179, i64 384
  br label %184

184:                                              ; preds = %380, %177
  %185 = phi i64 [ 0, %177 ], [ %381, %380 ]
  %186 = load i64, ptr %180, align 8
  %187 = icmp slt i64 %185, %186
  br i1 %187, label %188, label %382

188:                                              ; preds = %184, %378
  %189 = phi i64 [ %379, %378 ], [ 0, %184 ]
  %190 = load i64, ptr %181, align 8
  %191 = icmp slt i64 %189, %190
  br i1 %191, label %192, label %380

192:                                              ; preds = %188
  %193 = load ptr, ptr %182, align 8
  %194 = getelementptr inbounds %struct.nl_handler, ptr %193, i64 %185
  %195 = load i64, ptr %194, align 8
  %196 = icmp eq i64 %195, %171
  br i1 %196, label %197, label %380

197:                                              ; preds = %192
  %198 = load ptr, ptr %183, align 8
  %199 = getelementptr inbounds %struct.nl_table, ptr %198, i64 %189
  %200 = getelementptr inbounds i8, ptr %199, i64 304
  %201 = load ptr, ptr %200, align 8
  %202 = getelementptr inbounds ptr, ptr %201, i64 %185
  %203 = load ptr, ptr %202, align 8
  %204 = getelementptr inbounds i8, ptr %203, i64 32
  %205 = load ptr, ptr %204, align 8
  %206 = load i64, ptr %5, align 8
  %207 = getelementptr inbounds i8, ptr %203, i64 24
  %208 = load i64, ptr %207, align 8
  %209 = srem i64 %206, %208
  %210 = getelementptr inbounds i32, ptr %205, i64 %209
  %211 = load i32, ptr %210, align 4
  %212 = add nsw i32 %211, -1
  %213 = getelementptr inbounds i8, ptr %203, i64 48
  %214 = getelementptr inbounds i8, ptr %194, i64 8
  %215 = getelementptr inbounds i8, ptr %199, i64 136
  %216 = getelementptr inbounds i8, ptr %199, i64 144
  %217 = getelementptr inbounds i8, ptr %199, i64 176
  %218 = getelementptr inbounds i8, ptr %199, i64 152
  %219 = getelementptr inbounds i8, ptr %199, i64 160
  %220 = getelementptr inbounds i8, ptr %199, i64 184
  %221 = getelementptr inbounds i8, ptr %199, i64 88
  %222 = getelementptr inbounds i8, ptr %199, i64 24
  %223 = getelementptr inbounds i8, ptr %199, i64 192
  %224 = getelementptr inbounds i8, ptr %199, i64 48
  %225 = getelementptr inbounds i8, ptr %199, i64 40
  %226 = getelementptr inbounds i8, ptr %199, i64 56
  %227 = getelementptr inbounds i8, ptr %199, i64 32
  %228 = getelementptr inbounds i8, ptr %199, i64 208
  %229 = getelementptr inbounds i8, ptr %199, i64 264
  %230 = getelementptr inbounds i8, ptr %194, i64 16
  br label %231

231:                                              ; preds = %374, %197
  %232 = phi i32 [ %212, %197 ], [ %242, %374 ]
  %233 = icmp slt i32 %232, 0
  br i1 %233, label %378, label %234

234:                                              ; preds = %231
  %235 = zext nneg i32 %232 to i64
  %236 = load ptr, ptr %213, align 8
  %237 = getelementptr inbounds %struct.nl_event, ptr %236, i64 %235
  %238 = load i32, ptr %237, align 4
  %239 = getelementptr inbounds i8, ptr %237, i64 4
  %240 = load i32, ptr %239, align 4
  %241 = getelementptr inbounds i8, ptr %237, i64 8
  %242 = load i32, ptr %241, align 4
  %243 = load i64, ptr %214, align 8
  %244 = icmp sgt i64 %243, -1
  br i1 %244, label %245, label %363

245:                                              ; preds = %234
  %246 = load i64, ptr %194, align 8
  %247 = icmp eq i64 %246, 0
  %248 = sext i32 %240 to i64
  br i1 %247, label %249, label %258

249:                                              ; preds = %245
  %250 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %199, i64 noundef %248) #24
  %251 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %199, i64 noundef %248) #24
  %252 = icmp slt i64 %250, %251
  br i1 %252, label %253, label %363

253:                                              ; preds = %249
  %254 = sext i32 %238 to i64
  %255 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %199, i64 noundef %248) #24
  %256 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef readonly %179, ptr noundef readonly %199, i64 noundef %243, i64 noundef %254, i64 noundef %250, i64 noundef %251, i64 noundef %255) #24
  %257 = icmp eq i64 %256, 0
  br i1 %257, label %363, label %375

258:                                              ; preds = %245
  %259 = load i64, ptr %215, align 8
  %260 = icmp eq i64 %259, 0
  br i1 %260, label %261, label %286

261:                                              ; preds = %258
  %262 = load i64, ptr %224, align 8
  %263 = sub nsw i64 %248, %262
  %264 = load i64, ptr %225, align 8
  %265 = icmp ne i64 %264, 0
  %266 = icmp slt i64 %263, 0
  %267 = select i1 %265, i1 true, i1 %266
  br i1 %267, label %348, label %268

268:                                              ; preds = %261
  %269 = load i64, ptr %226, align 8
  %270 = icmp slt i64 %263, %269
  br i1 %270, label %271, label %348

271:                                              ; preds = %268, %278
  %272 = phi i64 [ %285, %278 ], [ 0, %268 ]
  %273 = load i64, ptr %227, align 8
  %274 = icmp slt i64 %272, %273
  br i1 %274, label %278, label %275

275:                                              ; preds = %271
  %276 = load ptr, ptr %228, align 8
  %277 = getelementptr inbounds i32, ptr %276, i64 %273
  br label %348

278:                                              ; preds = %271
  %279 = load i64, ptr %226, align 8
  %280 = mul nsw i64 %279, %272
  %281 = add nsw i64 %280, %263
  %282 = trunc i64 %281 to i32
  %283 = load ptr, ptr %228, align 8
  %284 = getelementptr inbounds i32, ptr %283, i64 %272
  store i32 %282, ptr %284, align 4
  %285 = add nuw nsw i64 %272, 1
  br label %271

286:                                              ; preds = %258
  %287 = load i64, ptr %216, align 8
  %288 = icmp slt i64 %287, 0
  br i1 %288, label %298, label %289

289:                                              ; preds = %286
  %290 = icmp eq i32 %240, 0
  %291 = load ptr, ptr %217, align 8
  br i1 %290, label %304, label %292

292:                                              ; preds = %289
  %293 = shl nsw i64 %248, 3
  %294 = getelementptr i8, ptr %291, i64 %293
  %295 = getelementptr i8, ptr %294, i64 -4
  %296 = load i32, ptr %295, align 4
  %297 = sext i32 %296 to i64
  br label %304

298:                                              ; preds = %286
  %299 = load ptr, ptr %218, align 8
  %300 = getelementptr i32, ptr %299, i64 %248
  %301 = load i32, ptr %300, align 4
  %302 = sext i32 %301 to i64
  %303 = getelementptr i8, ptr %300, i64 4
  br label %309

304:                                              ; preds = %292, %289
  %305 = phi i64 [ %297, %292 ], [ 0, %289 ]
  %306 = shl nsw i64 %248, 1
  %307 = or disjoint i64 %306, 1
  %308 = getelementptr inbounds i32, ptr %291, i64 %307
  br label %309

309:                                              ; preds = %304, %298
  %310 = phi i64 [ %302, %298 ], [ %305, %304 ]
  %311 = phi ptr [ %303, %298 ], [ %308, %304 ]
  %312 = load i32, ptr %311, align 4
  %313 = sext i32 %312 to i64
  br label %314

314:                                              ; preds = %340, %309
  %315 = phi i64 [ 0, %309 ], [ %335, %340 ]
  %316 = phi i64 [ %310, %309 ], [ %347, %340 ]
  %317 = icmp slt i64 %316, %313
  %318 = load ptr, ptr %219, align 8
  br i1 %317, label %323, label %319

319:                                              ; preds = %314
  %320 = getelementptr inbounds i32, ptr %318, i64 %310
  %321 = load ptr, ptr %223, align 8
  %322 = sub nsw i64 %313, %310
  br label %348

323:                                              ; preds = %314
  %324 = getelementptr inbounds i32, ptr %318, i64 %316
  %325 = load i32, ptr %324, align 4
  %326 = load ptr, ptr %220, align 8
  %327 = sdiv i32 %325, 64
  %328 = sext i32 %327 to i64
  %329 = getelementptr inbounds i32, ptr %326, i64 %328
  %330 = load i32, ptr %329, align 4
  %331 = sext i32 %330 to i64
  %332 = tail call i64 @llvm.smax.i64(i64 %315, i64 %331)
  %333 = load ptr, ptr %221, align 8
  br label %334

334:                                              ; preds = %334, %323
  %335 = phi i64 [ %332, %323 ], [ %336, %334 ]
  %336 = add nsw i64 %335, 1
  %337 = getelementptr inbounds i32, ptr %333, i64 %336
  %338 = load i32, ptr %337, align 4
  %339 = icmp sgt i32 %338, %325
  br i1 %339, label %340, label %334

340:                                              ; preds = %334
  %341 = load i64, ptr %222, align 8
  %342 = add nsw i64 %341, %335
  %343 = trunc i64 %342 to i32
  %344 = load ptr, ptr %223, align 8
  %345 = sub nsw i64 %316, %310
  %346 = getelementptr inbounds i32, ptr %344, i64 %345
  store i32 %343, ptr %346, align 4
  %347 = add nsw i64 %316, 1
  br label %314

348:                                              ; preds = %319, %275, %268, %261
  %349 = phi ptr [ null, %261 ], [ %276, %275 ], [ null, %268 ], [ %320, %319 ]
  %350 = phi ptr [ null, %261 ], [ %277, %275 ], [ null, %268 ], [ %321, %319 ]
  %351 = phi i64 [ 0, %261 ], [ %273, %275 ], [ 0, %268 ], [ %322, %319 ]
  %352 = load ptr, ptr %229, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %179, ptr noundef nonnull readonly %199, ptr noundef %352, i64 noundef 0) #24
  %353 = icmp sgt i64 %351, 0
  br i1 %353, label %354, label %363

354:                                              ; preds = %348
  %355 = load ptr, ptr %168, align 8
  %356 = load i64, ptr %214, align 8
  %357 = getelementptr inbounds ptr, ptr %355, i64 %356
  %358 = load ptr, ptr %357, align 8
  %359 = load ptr, ptr %229, align 8
  %360 = trunc i64 %351 to i32
  %361 = tail call i32 %358(ptr noundef %359, ptr noundef %349, ptr noundef %350, i32 noundef %238, i32 noundef %360) #28
  %362 = icmp eq i32 %361, 0
  br i1 %362, label %363, label %405

363:                                              ; preds = %354, %348, %253, %249, %234
  %364 = load i64, ptr %230, align 8
  %365 = icmp sgt i64 %364, -1
  br i1 %365, label %366, label %374

366:                                              ; preds = %363
  %367 = load ptr, ptr %229, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %179, ptr noundef readonly %199, ptr noundef %367, i64 noundef 0) #24
  %368 = load ptr, ptr %168, align 8
  %369 = load i64, ptr %230, align 8
  %370 = getelementptr inbounds ptr, ptr %368, i64 %369
  %371 = load ptr, ptr %370, align 8
  %372 = load ptr, ptr %229, align 8
  %373 = tail call i32 %371(ptr noundef %372, i32 noundef %238) #28
  br label %374

374:                                              ; preds = %366, %363
  br label %231

375:                                              ; preds = %253
  %376 = load i64, ptr %169, align 8
  %377 = icmp eq i64 %376, 0
  br i1 %377, label %378, label %1221

378:                                              ; preds = %231, %375
  %379 = add nuw nsw i64 %189, 1
  br label %188

380:                                              ; preds = %192, %188
  %381 = add nuw nsw i64 %185, 1
  br label %184

382:                                              ; preds = %184
  %383 = add nuw nsw i64 %174, 1
  br label %173

384:                                              ; preds = %173
  %385 = add nuw nsw i64 %171, 1
  br label %170

386:                                              ; preds = %170, %397
  %387 = phi i64 [ %398, %397 ], [ 0, %170 ]
  %388 = load i64, ptr %87, align 8
  %389 = icmp slt i64 %387, %388
  br i1 %389, label %390, label %409

390:                                              ; preds = %386, %399
  %391 = phi i64 [ %404, %399 ], [ 0, %386 ]
  %392 = load ptr, ptr %88, align 8
  %393 = getelementptr inbounds %struct.nl_connection, ptr %392, i64 %387
  %394 = getelementptr inbounds i8, ptr %393, i64 392
  %395 = load i64, ptr %394, align 8
  %396 = icmp slt i64 %391, %395
  br i1 %396, label %399, label %397

397:                                              ; preds = %390
  %398 = add nuw nsw i64 %387, 1
  br label %386

399:                                              ; preds = %390
  %400 = getelementptr inbounds i8, ptr %393, i64 400
  %401 = load ptr, ptr %400, align 8
  %402 = getelementptr inbounds %struct.nl_queue, ptr %401, i64 %391
  %403 = load i64, ptr %5, align 8
  tail call fastcc void @nl_release_events(ptr noundef %402, i64 noundef %403) #24
  %404 = add nuw nsw i64 %391, 1
  br label %390

405:                                              ; preds = %354
  %406 = load ptr, ptr %229, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %179, ptr noundef nonnull readonly %199, ptr noundef %406) #24
  %407 = load i64, ptr %169, align 8
  %408 = icmp eq i64 %407, 0
  br i1 %408, label %409, label %1221

409:                                              ; preds = %386, %405
  %410 = getelementptr inbounds i8, ptr %0, i64 264
  %411 = load i64, ptr %410, align 8
  %412 = icmp eq i64 %411, 0
  br i1 %412, label %470, label %413

413:                                              ; preds = %409
  %414 = getelementptr inbounds i8, ptr %0, i64 104
  %415 = getelementptr inbounds i8, ptr %0, i64 168
  %416 = getelementptr inbounds i8, ptr %0, i64 40
  br label %417

417:                                              ; preds = %468, %413
  %418 = phi i64 [ 0, %413 ], [ %469, %468 ]
  %419 = load i64, ptr %414, align 8
  %420 = icmp slt i64 %418, %419
  br i1 %420, label %421, label %470

421:                                              ; preds = %417
  %422 = load ptr, ptr %415, align 8
  %423 = getelementptr inbounds %struct.nl_target, ptr %422, i64 %418
  %424 = getelementptr inbounds i8, ptr %423, i64 16
  %425 = load i64, ptr %424, align 8
  %426 = icmp eq i64 %425, 0
  br i1 %426, label %468, label %427

427:                                              ; preds = %421
  %428 = getelementptr inbounds i8, ptr %423, i64 56
  %429 = load ptr, ptr %428, align 8
  %430 = getelementptr inbounds i8, ptr %423, i64 48
  %431 = load i64, ptr %430, align 8
  %432 = getelementptr inbounds i8, ptr %423, i64 40
  %433 = load i64, ptr %432, align 8
  %434 = mul nsw i64 %433, %431
  %435 = getelementptr inbounds i8, ptr %429, i64 %434
  %436 = load ptr, ptr %4, align 8
  %437 = getelementptr inbounds i8, ptr %423, i64 8
  %438 = load i64, ptr %437, align 8
  %439 = getelementptr inbounds %struct.nl_population, ptr %436, i64 %438, i32 2
  %440 = load i64, ptr %439, align 8
  %441 = getelementptr inbounds i8, ptr %423, i64 72
  %442 = getelementptr inbounds i8, ptr %423, i64 64
  %443 = tail call i64 @llvm.smax.i64(i64 %440, i64 0)
  br label %444

444:                                              ; preds = %466, %427
  %445 = phi i64 [ 0, %427 ], [ %467, %466 ]
  %446 = icmp eq i64 %445, %443
  br i1 %446, label %447, label %449

447:                                              ; preds = %444
  %448 = shl nsw i64 %440, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %435, i8 0, i64 %448, i1 false)
  br label %468

449:                                              ; preds = %444
  %450 = load i64, ptr %416, align 8
  %451 = icmp eq i64 %450, 32
  %452 = getelementptr inbounds i64, ptr %435, i64 %445
  %453 = load i64, ptr %452, align 8
  %454 = load double, ptr %441, align 8
  br i1 %451, label %455, label %461

455:                                              ; preds = %449
  %456 = sitofp i64 %453 to float
  %457 = fptrunc double %454 to float
  %458 = fmul float %456, %457
  %459 = load ptr, ptr %442, align 8
  %460 = getelementptr inbounds float, ptr %459, i64 %445
  store float %458, ptr %460, align 4
  br label %466

461:                                              ; preds = %449
  %462 = sitofp i64 %453 to double
  %463 = fmul double %454, %462
  %464 = load ptr, ptr %442, align 8
  %465 = getelementptr inbounds double, ptr %464, i64 %445
  store double %463, ptr %465, align 8
  br label %466

466:                                              ; preds = %461, %455
  %467 = add nuw i64 %445, 1
  br label %444

468:                                              ; preds = %447, %421
  %469 = add nuw nsw i64 %418, 1
  br label %417

470:                                              ; preds = %417, %409
  %471 = getelementptr inbounds i8, ptr %0, i64 168
  br label %472

472:                                              ; preds = %487, %470
  %473 = phi i64 [ 0, %470 ], [ %488, %487 ]
  %474 = load i64, ptr %3, align 8
  %475 = icmp slt i64 %473, %474
  br i1 %475, label %476, label %509

476:                                              ; preds = %472
  %477 = load ptr, ptr %4, align 8
  %478 = getelementptr inbounds %struct.nl_population, ptr %477, i64 %473
  %479 = getelementptr inbounds i8, ptr %478, i64 48
  %480 = getelementptr inbounds i8, ptr %478, i64 120
  %481 = getelementptr inbounds i8, ptr %478, i64 160
  %482 = getelementptr inbounds i8, ptr %478, i64 40
  br label %483

483:                                              ; preds = %489, %476
  %484 = phi i64 [ 0, %476 ], [ %508, %489 ]
  %485 = load i64, ptr %479, align 8
  %486 = icmp slt i64 %484, %485
  br i1 %486, label %489, label %487

487:                                              ; preds = %483
  %488 = add nuw nsw i64 %473, 1
  br label %472

489:                                              ; preds = %483
  %490 = load ptr, ptr %471, align 8
  %491 = load i64, ptr %480, align 8
  %492 = getelementptr %struct.nl_target, ptr %490, i64 %491
  %493 = getelementptr %struct.nl_target, ptr %492, i64 %484
  %494 = getelementptr inbounds i8, ptr %493, i64 56
  %495 = load ptr, ptr %494, align 8
  %496 = getelementptr inbounds i8, ptr %493, i64 48
  %497 = load i64, ptr %496, align 8
  %498 = getelementptr inbounds i8, ptr %493, i64 40
  %499 = load i64, ptr %498, align 8
  %500 = mul nsw i64 %499, %497
  %501 = getelementptr inbounds i8, ptr %495, i64 %500
  %502 = ptrtoint ptr %501 to i64
  %503 = load ptr, ptr %481, align 8
  %504 = load i64, ptr %482, align 8
  %505 = getelementptr i64, ptr %503, i64 %484
  %506 = getelementptr i8, ptr %505, i64 48
  %507 = getelementptr i64, ptr %506, i64 %504
  store i64 %502, ptr %507, align 8
  %508 = add nuw nsw i64 %484, 1
  br label %483

509:                                              ; preds = %472
  %510 = getelementptr inbounds i8, ptr %0, i64 272
  %511 = load i64, ptr %510, align 8
  %512 = icmp eq i64 %511, 0
  br i1 %512, label %513, label %543

513:                                              ; preds = %509
  %514 = tail call i64 @llvm.smax.i64(i64 %474, i64 0)
  br label %515

515:                                              ; preds = %538, %513
  %516 = phi i64 [ 0, %513 ], [ %539, %538 ]
  %517 = icmp eq i64 %516, %514
  br i1 %517, label %542, label %518

518:                                              ; preds = %515
  %519 = load ptr, ptr %4, align 8
  %520 = getelementptr inbounds %struct.nl_population, ptr %519, i64 %516
  %521 = getelementptr inbounds i8, ptr %520, i64 72
  %522 = load i64, ptr %521, align 8
  %523 = getelementptr inbounds i8, ptr %520, i64 96
  %524 = tail call i64 @llvm.smax.i64(i64 %522, i64 0)
  br label %525

525:                                              ; preds = %536, %518
  %526 = phi i64 [ %537, %536 ], [ 0, %518 ]
  %527 = icmp eq i64 %526, %524
  br i1 %527, label %538, label %528

528:                                              ; preds = %525
  %529 = load ptr, ptr %523, align 8
  %530 = getelementptr inbounds %struct.nl_launch, ptr %529, i64 %526
  %531 = load i64, ptr %530, align 8
  %532 = icmp eq i64 %531, 1
  br i1 %532, label %533, label %536

533:                                              ; preds = %528
  %534 = tail call fastcc i64 @nl_is_due(ptr noundef nonnull readonly %0, ptr noundef nonnull %530) #24
  %535 = icmp eq i64 %534, 0
  br i1 %535, label %536, label %540

536:                                              ; preds = %533, %528
  %537 = add nuw i64 %526, 1
  br label %525

538:                                              ; preds = %525
  %539 = add nuw i64 %516, 1
  br label %515

540:                                              ; preds = %533
  %541 = icmp slt i64 %516, %474
  br i1 %541, label %543, label %542

542:                                              ; preds = %515, %540
  br label %1136

543:                                              ; preds = %540, %509
  %544 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 0) #24
  %545 = icmp eq i64 %544, 0
  br i1 %545, label %546, label %549

546:                                              ; preds = %543
  %547 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 1) #24
  %548 = icmp eq i64 %547, 0
  br i1 %548, label %551, label %549

549:                                              ; preds = %546, %543
  %550 = load i64, ptr %169, align 8
  br label %1131

551:                                              ; preds = %546
  %552 = load i64, ptr %162, align 8
  %553 = and i64 %552, 2
  %554 = icmp eq i64 %553, 0
  br i1 %554, label %556, label %555

555:                                              ; preds = %551
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #24
  br label %556

556:                                              ; preds = %555, %551
  %557 = getelementptr inbounds i8, ptr %0, i64 112
  %558 = getelementptr inbounds i8, ptr %0, i64 176
  br label %559

559:                                              ; preds = %576, %556
  %560 = phi i64 [ 0, %556 ], [ %577, %576 ]
  %561 = load i64, ptr %557, align 8
  %562 = icmp slt i64 %560, %561
  br i1 %562, label %566, label %563

563:                                              ; preds = %559
  %564 = load i64, ptr %510, align 8
  %565 = icmp eq i64 %564, 0
  br i1 %565, label %1129, label %578

566:                                              ; preds = %559
  %567 = load ptr, ptr %558, align 8
  %568 = getelementptr inbounds %struct.nl_probe, ptr %567, i64 %560
  %569 = getelementptr inbounds i8, ptr %568, i64 24
  %570 = load i64, ptr %569, align 8
  %571 = icmp eq i64 %570, 0
  br i1 %571, label %576, label %572

572:                                              ; preds = %566
  %573 = load i64, ptr %5, align 8
  %574 = getelementptr inbounds i8, ptr %568, i64 56
  %575 = load double, ptr %574, align 8
  tail call fastcc void @nl_keep_probe(ptr noundef nonnull %568, i64 noundef %573, double noundef %575) #24
  br label %576

576:                                              ; preds = %572, %566
  %577 = add nuw nsw i64 %560, 1
  br label %559

578:                                              ; preds = %563
  %579 = getelementptr inbounds i8, ptr %0, i64 224
  %580 = getelementptr inbounds i8, ptr %0, i64 40
  br label %581

581:                                              ; preds = %718, %578
  %582 = phi i64 [ 0, %578 ], [ %719, %718 ]
  %583 = load i64, ptr %87, align 8
  %584 = icmp slt i64 %582, %583
  br i1 %584, label %585, label %723

585:                                              ; preds = %581
  %586 = load ptr, ptr %88, align 8
  %587 = getelementptr inbounds %struct.nl_connection, ptr %586, i64 %582
  %588 = getelementptr inbounds i8, ptr %587, i64 184
  %589 = getelementptr inbounds i8, ptr %587, i64 264
  %590 = getelementptr inbounds i8, ptr %587, i64 376
  %591 = getelementptr inbounds i8, ptr %587, i64 384
  br label %592

592:                                              ; preds = %716, %585
  %593 = phi i64 [ 0, %585 ], [ %717, %716 ]
  %594 = load i64, ptr %588, align 8
  %595 = icmp slt i64 %593, %594
  br i1 %595, label %596, label %718

596:                                              ; preds = %592
  %597 = load ptr, ptr %589, align 8
  %598 = getelementptr inbounds %struct.nl_timed, ptr %597, i64 %593
  %599 = load i64, ptr %598, align 8
  %600 = icmp eq i64 %599, 1
  %601 = load i64, ptr %5, align 8
  %602 = getelementptr inbounds i8, ptr %598, i64 8
  %603 = load i64, ptr %602, align 8
  br i1 %600, label %604, label %606

604:                                              ; preds = %596
  %605 = icmp eq i64 %601, %603
  br i1 %605, label %609, label %716

606:                                              ; preds = %596
  %607 = srem i64 %601, %603
  %608 = icmp eq i64 %607, 0
  br i1 %608, label %609, label %716

609:                                              ; preds = %606, %604
  %610 = getelementptr inbounds i8, ptr %598, i64 24
  %611 = getelementptr inbounds i8, ptr %598, i64 32
  br label %612

612:                                              ; preds = %701, %609
  %613 = phi i64 [ 0, %609 ], [ %702, %701 ]
  %614 = load i64, ptr %610, align 8
  %615 = icmp slt i64 %613, %614
  br i1 %615, label %618, label %616

616:                                              ; preds = %612
  %617 = getelementptr inbounds i8, ptr %598, i64 16
  br label %703

618:                                              ; preds = %612
  %619 = load ptr, ptr %611, align 8
  %620 = getelementptr inbounds %struct.nl_reduction, ptr %619, i64 %613
  %621 = getelementptr inbounds i8, ptr %620, i64 8
  %622 = getelementptr inbounds i8, ptr %620, i64 16
  %623 = getelementptr inbounds i8, ptr %620, i64 24
  br label %624

624:                                              ; preds = %699, %618
  %625 = phi i64 [ 0, %618 ], [ %700, %699 ]
  %626 = load i64, ptr %590, align 8
  %627 = icmp slt i64 %625, %626
  br i1 %627, label %628, label %701

628:                                              ; preds = %624
  %629 = load i64, ptr %620, align 8
  %630 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull %587, i64 noundef %625, i64 noundef %629) #24
  %631 = icmp eq i64 %630, 0
  br i1 %631, label %699, label %632

632:                                              ; preds = %628
  %633 = icmp eq i64 %629, 0
  %634 = load ptr, ptr %591, align 8
  %635 = getelementptr inbounds %struct.nl_table, ptr %634, i64 %625, i32 2
  %636 = getelementptr inbounds %struct.nl_table, ptr %634, i64 %625, i32 1
  %637 = select i1 %633, ptr %636, ptr %635
  %638 = load i64, ptr %637, align 8
  %639 = load ptr, ptr %4, align 8
  %640 = getelementptr inbounds %struct.nl_population, ptr %639, i64 %638, i32 2
  %641 = load i64, ptr %640, align 8
  %642 = load i64, ptr %621, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef %642, i64 noundef %641) #24
  br label %643

643:                                              ; preds = %663, %632
  %644 = phi i64 [ 0, %632 ], [ %664, %663 ]
  %645 = load i64, ptr %590, align 8
  %646 = icmp slt i64 %644, %645
  br i1 %646, label %647, label %665

647:                                              ; preds = %643
  %648 = load ptr, ptr %591, align 8
  %649 = getelementptr inbounds %struct.nl_table, ptr %648, i64 %644
  %650 = load i64, ptr %620, align 8
  %651 = icmp eq i64 %650, 0
  %652 = select i1 %651, i64 8, i64 16
  %653 = getelementptr inbounds i8, ptr %649, i64 %652
  %654 = load i64, ptr %653, align 8
  %655 = icmp eq i64 %654, %638
  br i1 %655, label %656, label %663

656:                                              ; preds = %647
  %657 = load i64, ptr %622, align 8
  %658 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull readonly %587, ptr noundef nonnull %649, i64 noundef %657) #24
  %659 = icmp eq i64 %658, 0
  br i1 %659, label %660, label %696

660:                                              ; preds = %656
  %661 = load i64, ptr %621, align 8
  %662 = load i64, ptr %620, align 8
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef nonnull readonly %587, ptr noundef nonnull %649, i64 noundef %661, i64 noundef %662, i64 noundef -1, i64 noundef %641) #24
  br label %663

663:                                              ; preds = %660, %647
  %664 = add nuw nsw i64 %644, 1
  br label %643

665:                                              ; preds = %643
  %666 = load i64, ptr %621, align 8
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef %666, i64 noundef %641) #24
  br label %667

667:                                              ; preds = %694, %665
  %668 = phi i64 [ 0, %665 ], [ %695, %694 ]
  %669 = load i64, ptr %590, align 8
  %670 = icmp slt i64 %668, %669
  br i1 %670, label %671, label %699

671:                                              ; preds = %667
  %672 = load ptr, ptr %591, align 8
  %673 = getelementptr inbounds %struct.nl_table, ptr %672, i64 %668
  %674 = load i64, ptr %620, align 8
  %675 = icmp eq i64 %674, 0
  %676 = select i1 %675, i64 8, i64 16
  %677 = getelementptr inbounds i8, ptr %673, i64 %676
  %678 = load i64, ptr %677, align 8
  %679 = icmp eq i64 %678, %638
  br i1 %679, label %680, label %694

680:                                              ; preds = %671
  %681 = load i64, ptr %623, align 8
  %682 = select i1 %675, i64 248, i64 256
  %683 = getelementptr inbounds i8, ptr %673, i64 %682
  %684 = load ptr, ptr %683, align 8
  %685 = getelementptr inbounds ptr, ptr %684, i64 %681
  %686 = load ptr, ptr %685, align 8
  %687 = load ptr, ptr %579, align 8
  %688 = load ptr, ptr %4, align 8
  %689 = getelementptr inbounds %struct.nl_population, ptr %688, i64 %638, i32 1
  %690 = load i64, ptr %689, align 8
  %691 = load i64, ptr %580, align 8
  %692 = sdiv i64 %691, 8
  %693 = mul nsw i64 %692, %690
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %686, ptr align 1 %687, i64 %693, i1 false)
  br label %694

694:                                              ; preds = %680, %671
  %695 = add nuw nsw i64 %668, 1
  br label %667

696:                                              ; preds = %656
  %697 = load i64, ptr %169, align 8
  %698 = icmp eq i64 %697, 0
  br i1 %698, label %699, label %1221

699:                                              ; preds = %667, %696, %628
  %700 = add nuw nsw i64 %625, 1
  br label %624

701:                                              ; preds = %624
  %702 = add nuw nsw i64 %613, 1
  br label %612

703:                                              ; preds = %710, %616
  %704 = phi i64 [ %715, %710 ], [ 0, %616 ]
  %705 = load i64, ptr %590, align 8
  %706 = icmp slt i64 %704, %705
  br i1 %706, label %707, label %716

707:                                              ; preds = %703
  %708 = load i64, ptr %617, align 8
  %709 = icmp sgt i64 %708, -1
  br i1 %709, label %710, label %716

710:                                              ; preds = %707
  %711 = load ptr, ptr %591, align 8
  %712 = getelementptr inbounds %struct.nl_table, ptr %711, i64 %704
  %713 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull %587, ptr noundef %712, i64 noundef %708) #24
  %714 = icmp eq i64 %713, 0
  %715 = add nuw nsw i64 %704, 1
  br i1 %714, label %703, label %720

716:                                              ; preds = %707, %703, %606, %604
  %717 = add nuw nsw i64 %593, 1
  br label %592

718:                                              ; preds = %592
  %719 = add nuw nsw i64 %582, 1
  br label %581

720:                                              ; preds = %710
  %721 = load i64, ptr %169, align 8
  %722 = icmp eq i64 %721, 0
  br i1 %722, label %723, label %1221

723:                                              ; preds = %581, %720
  %724 = getelementptr inbounds i8, ptr %0, i64 144
  %725 = getelementptr inbounds i8, ptr %0, i64 200
  br label %726

726:                                              ; preds = %760, %723
  %727 = phi i64 [ 0, %723 ], [ %761, %760 ]
  %728 = load i64, ptr %724, align 8
  %729 = icmp slt i64 %727, %728
  br i1 %729, label %733, label %730

730:                                              ; preds = %726
  %731 = getelementptr inbounds i8, ptr %0, i64 152
  %732 = getelementptr inbounds i8, ptr %0, i64 208
  br label %766

733:                                              ; preds = %726
  %734 = load ptr, ptr %725, align 8
  %735 = getelementptr inbounds %struct.nl_history, ptr %734, i64 %727
  %736 = load ptr, ptr %4, align 8
  %737 = load i64, ptr %735, align 8
  %738 = getelementptr inbounds %struct.nl_population, ptr %736, i64 %737, i32 16
  %739 = load ptr, ptr %738, align 8
  %740 = getelementptr inbounds i8, ptr %735, i64 8
  %741 = load i64, ptr %740, align 8
  %742 = getelementptr inbounds ptr, ptr %739, i64 %741
  %743 = load ptr, ptr %742, align 8
  %744 = load i64, ptr %5, align 8
  %745 = getelementptr inbounds i8, ptr %735, i64 16
  %746 = load i64, ptr %745, align 8
  %747 = add nsw i64 %746, 1
  %748 = srem i64 %744, %747
  %749 = getelementptr inbounds i8, ptr %735, i64 24
  store i64 %748, ptr %749, align 8
  %750 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %735, i64 noundef 0) #24
  %751 = getelementptr inbounds i8, ptr %735, i64 32
  %752 = load i64, ptr %751, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %750, ptr align 1 %743, i64 %752, i1 false)
  br label %753

753:                                              ; preds = %762, %733
  %754 = phi i64 [ 1, %733 ], [ %765, %762 ]
  %755 = load i64, ptr %5, align 8
  %756 = icmp eq i64 %755, 0
  br i1 %756, label %757, label %760

757:                                              ; preds = %753
  %758 = load i64, ptr %745, align 8
  %759 = icmp sgt i64 %754, %758
  br i1 %759, label %760, label %762

760:                                              ; preds = %757, %753
  %761 = add nuw nsw i64 %727, 1
  br label %726

762:                                              ; preds = %757
  %763 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %735, i64 noundef %754) #24
  %764 = load i64, ptr %751, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %763, ptr align 1 %743, i64 %764, i1 false)
  %765 = add nuw nsw i64 %754, 1
  br label %753

766:                                              ; preds = %772, %730
  %767 = phi i64 [ %784, %772 ], [ 0, %730 ]
  %768 = load i64, ptr %731, align 8
  %769 = icmp slt i64 %767, %768
  br i1 %769, label %772, label %770

770:                                              ; preds = %766
  %771 = getelementptr inbounds i8, ptr %0, i64 216
  br label %785

772:                                              ; preds = %766
  %773 = load ptr, ptr %732, align 8
  %774 = getelementptr inbounds %struct.nl_total, ptr %773, i64 %767
  %775 = getelementptr inbounds i8, ptr %774, i64 16
  %776 = load ptr, ptr %775, align 8
  %777 = load ptr, ptr %4, align 8
  %778 = load i64, ptr %774, align 8
  %779 = getelementptr inbounds %struct.nl_population, ptr %777, i64 %778, i32 2
  %780 = load i64, ptr %779, align 8
  %781 = load i64, ptr %580, align 8
  %782 = sdiv i64 %781, 8
  %783 = mul nsw i64 %782, %780
  tail call void @llvm.memset.p0.i64(ptr align 1 %776, i8 0, i64 %783, i1 false)
  %784 = add nuw nsw i64 %767, 1
  br label %766

785:                                              ; preds = %1032, %770
  %786 = phi i64 [ %1033, %1032 ], [ 0, %770 ]
  %787 = load i64, ptr %87, align 8
  %788 = icmp slt i64 %786, %787
  br i1 %788, label %789, label %1034

789:                                              ; preds = %785, %1030
  %790 = phi i64 [ %1031, %1030 ], [ 0, %785 ]
  %791 = load ptr, ptr %88, align 8
  %792 = getelementptr inbounds %struct.nl_connection, ptr %791, i64 %786
  %793 = getelementptr inbounds i8, ptr %792, i64 176
  %794 = load i64, ptr %793, align 8
  %795 = icmp slt i64 %790, %794
  br i1 %795, label %796, label %1032

796:                                              ; preds = %789
  %797 = load ptr, ptr %771, align 8
  %798 = getelementptr inbounds i8, ptr %792, i64 8
  %799 = load i64, ptr %798, align 8
  %800 = getelementptr inbounds i8, ptr %797, i64 %799
  %801 = load i8, ptr %800, align 1
  %802 = icmp eq i8 %801, 0
  br i1 %802, label %803, label %1032

803:                                              ; preds = %796
  %804 = getelementptr inbounds i8, ptr %792, i64 256
  %805 = load ptr, ptr %804, align 8
  %806 = getelementptr inbounds %struct.nl_driver, ptr %805, i64 %790
  %807 = getelementptr inbounds i8, ptr %792, i64 376
  %808 = getelementptr inbounds i8, ptr %806, i64 8
  %809 = getelementptr inbounds i8, ptr %792, i64 384
  %810 = getelementptr inbounds i8, ptr %806, i64 16
  %811 = getelementptr inbounds i8, ptr %792, i64 24
  %812 = getelementptr inbounds i8, ptr %792, i64 32
  %813 = getelementptr inbounds i8, ptr %792, i64 40
  %814 = getelementptr inbounds i8, ptr %806, i64 24
  %815 = getelementptr inbounds i8, ptr %806, i64 32
  br label %816

816:                                              ; preds = %1027, %803
  %817 = phi ptr [ null, %803 ], [ %1028, %1027 ]
  %818 = phi i64 [ 0, %803 ], [ %1029, %1027 ]
  %819 = load i64, ptr %807, align 8
  %820 = icmp slt i64 %818, %819
  br i1 %820, label %821, label %1030

821:                                              ; preds = %816
  %822 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull readonly %792, i64 noundef %818, i64 noundef 1) #24
  %823 = icmp eq i64 %822, 0
  br i1 %823, label %1027, label %824

824:                                              ; preds = %821
  %825 = load i64, ptr %808, align 8
  %826 = icmp eq i64 %825, 0
  %827 = sext i1 %826 to i64
  br label %828

828:                                              ; preds = %1023, %824
  %829 = phi ptr [ %846, %1023 ], [ %817, %824 ]
  %830 = phi i64 [ %1024, %1023 ], [ %827, %824 ]
  %831 = load ptr, ptr %809, align 8
  %832 = getelementptr inbounds %struct.nl_table, ptr %831, i64 %818
  %833 = getelementptr inbounds i8, ptr %832, i64 16
  %834 = load i64, ptr %833, align 8
  %835 = getelementptr inbounds i8, ptr %832, i64 288
  %836 = load ptr, ptr %835, align 8
  %837 = load i64, ptr %810, align 8
  %838 = tail call i64 @llvm.smax.i64(i64 %830, i64 0)
  %839 = getelementptr ptr, ptr %836, i64 %837
  %840 = getelementptr ptr, ptr %839, i64 %838
  %841 = load ptr, ptr %840, align 8
  %842 = load ptr, ptr %4, align 8
  %843 = getelementptr inbounds %struct.nl_population, ptr %842, i64 %834, i32 2
  %844 = load i64, ptr %843, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef 0, i64 noundef %844) #24
  br label %845

845:                                              ; preds = %983, %828
  %846 = phi ptr [ %829, %828 ], [ %984, %983 ]
  %847 = phi i64 [ 0, %828 ], [ %985, %983 ]
  %848 = load i64, ptr %807, align 8
  %849 = icmp slt i64 %847, %848
  br i1 %849, label %850, label %986

850:                                              ; preds = %845
  %851 = load ptr, ptr %809, align 8
  %852 = getelementptr inbounds %struct.nl_table, ptr %851, i64 %847
  %853 = getelementptr inbounds i8, ptr %852, i64 16
  %854 = load i64, ptr %853, align 8
  %855 = icmp eq i64 %854, %834
  br i1 %855, label %856, label %983

856:                                              ; preds = %850
  %857 = icmp eq ptr %852, %846
  br i1 %857, label %982, label %858

858:                                              ; preds = %856
  %859 = getelementptr inbounds i8, ptr %852, i64 32
  %860 = getelementptr inbounds i8, ptr %852, i64 104
  %861 = getelementptr inbounds i8, ptr %852, i64 112
  %862 = getelementptr inbounds i8, ptr %852, i64 128
  %863 = getelementptr inbounds i8, ptr %852, i64 24
  %864 = getelementptr inbounds i8, ptr %852, i64 72
  %865 = getelementptr inbounds i8, ptr %852, i64 8
  %866 = getelementptr inbounds i8, ptr %852, i64 272
  br label %867

867:                                              ; preds = %978, %858
  %868 = phi i64 [ 0, %858 ], [ %882, %978 ]
  %869 = phi i64 [ undef, %858 ], [ %979, %978 ]
  %870 = load i64, ptr %859, align 8
  %871 = icmp slt i64 %868, %870
  br i1 %871, label %872, label %982

872:                                              ; preds = %867
  %873 = load i64, ptr %860, align 8
  %874 = icmp slt i64 %873, 0
  br i1 %874, label %880, label %875

875:                                              ; preds = %872
  %876 = load ptr, ptr %861, align 8
  %877 = getelementptr inbounds i32, ptr %876, i64 %868
  %878 = load i32, ptr %877, align 4
  %879 = sext i32 %878 to i64
  br label %880

880:                                              ; preds = %875, %872
  %881 = phi i64 [ %879, %875 ], [ %868, %872 ]
  %882 = add nuw nsw i64 %868, 1
  br label %883

883:                                              ; preds = %975, %880
  %884 = phi i64 [ %873, %880 ], [ %977, %975 ]
  %885 = phi i64 [ %881, %880 ], [ %976, %975 ]
  %886 = icmp slt i64 %884, 0
  br i1 %886, label %892, label %887

887:                                              ; preds = %883
  %888 = load ptr, ptr %861, align 8
  %889 = getelementptr inbounds i32, ptr %888, i64 %882
  %890 = load i32, ptr %889, align 4
  %891 = sext i32 %890 to i64
  br label %892

892:                                              ; preds = %887, %883
  %893 = phi i64 [ %891, %887 ], [ %882, %883 ]
  %894 = icmp slt i64 %885, %893
  br i1 %894, label %895, label %978

895:                                              ; preds = %892
  %896 = tail call fastcc i64 @nl_run_start(ptr noundef nonnull readonly %852, i64 noundef %885) #24
  %897 = tail call fastcc i64 @nl_run_end(ptr noundef nonnull readonly %852, i64 noundef %885) #24
  br label %898

898:                                              ; preds = %929, %895
  %899 = phi i64 [ %896, %895 ], [ %917, %929 ]
  %900 = icmp slt i64 %899, %897
  br i1 %900, label %901, label %975

901:                                              ; preds = %898
  %902 = tail call fastcc i64 @nl_dendritic_at(ptr noundef nonnull readonly %852, i64 noundef %899) #24
  %903 = load ptr, ptr %862, align 8
  %904 = icmp eq ptr %903, null
  %905 = add nsw i64 %899, 1
  %906 = select i1 %904, i64 %897, i64 %905
  %907 = tail call i64 @llvm.smax.i64(i64 %906, i64 %897)
  br label %908

908:                                              ; preds = %914, %901
  %909 = phi i64 [ %906, %901 ], [ %915, %914 ]
  %910 = icmp eq i64 %909, %907
  br i1 %910, label %916, label %911

911:                                              ; preds = %908
  %912 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %852, i64 noundef %909) #24
  %913 = icmp eq i64 %912, %902
  br i1 %913, label %914, label %916

914:                                              ; preds = %911
  %915 = add i64 %909, 1
  br label %908

916:                                              ; preds = %911, %908
  %917 = phi i64 [ %907, %908 ], [ %909, %911 ]
  %918 = load i64, ptr %863, align 8
  %919 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %852, i64 noundef %885) #24
  %920 = add nsw i64 %919, %902
  %921 = load i64, ptr %811, align 8
  %922 = load i64, ptr %812, align 8
  %923 = load i64, ptr %813, align 8
  %924 = icmp eq i64 %920, 0
  br label %925

925:                                              ; preds = %962, %916
  %926 = phi i64 [ 0, %916 ], [ %971, %962 ]
  %927 = load i64, ptr %814, align 8
  %928 = icmp slt i64 %926, %927
  br i1 %928, label %943, label %929

929:                                              ; preds = %925
  %930 = add nsw i64 %918, %868
  %931 = load ptr, ptr %866, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %792, ptr noundef nonnull readonly %852, ptr noundef %931, i64 noundef %920) #24
  %932 = load ptr, ptr %168, align 8
  %933 = load i64, ptr %806, align 8
  %934 = getelementptr inbounds ptr, ptr %932, i64 %933
  %935 = load ptr, ptr %934, align 8
  %936 = load ptr, ptr %866, align 8
  %937 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %852, i64 noundef %899, i64 noundef %917) #24
  %938 = trunc i64 %930 to i32
  %939 = trunc i64 %899 to i32
  %940 = trunc i64 %917 to i32
  %941 = tail call i32 %935(ptr noundef %936, ptr noundef %937, i32 noundef %938, i32 noundef %939, i32 noundef %940) #28
  %942 = icmp eq i32 %941, 0
  br i1 %942, label %898, label %972

943:                                              ; preds = %925
  %944 = load ptr, ptr %864, align 8
  %945 = load ptr, ptr %815, align 8
  %946 = getelementptr inbounds i64, ptr %945, i64 %926
  %947 = load i64, ptr %946, align 8
  %948 = getelementptr i64, ptr %944, i64 %947
  %949 = getelementptr i8, ptr %948, i64 8
  %950 = load i64, ptr %949, align 8
  br i1 %924, label %951, label %958

951:                                              ; preds = %943
  %952 = load ptr, ptr %4, align 8
  %953 = load i64, ptr %865, align 8
  %954 = getelementptr inbounds %struct.nl_population, ptr %952, i64 %953, i32 16
  %955 = load ptr, ptr %954, align 8
  %956 = getelementptr inbounds ptr, ptr %955, i64 %950
  %957 = load ptr, ptr %956, align 8
  br label %962

958:                                              ; preds = %943
  %959 = load i64, ptr %865, align 8
  %960 = tail call fastcc ptr @nl_history_of(ptr noundef %0, i64 noundef %959, i64 noundef %950) #24
  %961 = tail call fastcc ptr @nl_history_at(ptr noundef %960, i64 noundef %920) #24
  br label %962

962:                                              ; preds = %958, %951
  %963 = phi ptr [ %957, %951 ], [ %961, %958 ]
  %964 = ptrtoint ptr %963 to i64
  %965 = load ptr, ptr %866, align 8
  %966 = getelementptr i64, ptr %965, i64 %921
  %967 = getelementptr i8, ptr %966, i64 96
  %968 = getelementptr i64, ptr %967, i64 %922
  %969 = getelementptr i64, ptr %968, i64 %923
  %970 = getelementptr i64, ptr %969, i64 %947
  store i64 %964, ptr %970, align 8
  %971 = add nuw nsw i64 %926, 1
  br label %925

972:                                              ; preds = %929
  %973 = load ptr, ptr %866, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %792, ptr noundef nonnull readonly %852, ptr noundef %973) #24
  %974 = load i64, ptr %169, align 8
  br label %978

975:                                              ; preds = %898
  %976 = add nsw i64 %885, 1
  %977 = load i64, ptr %860, align 8
  br label %883

978:                                              ; preds = %892, %972
  %979 = phi i64 [ %974, %972 ], [ %869, %892 ]
  br i1 %894, label %980, label %867

980:                                              ; preds = %978
  %981 = icmp eq i64 %979, 0
  br i1 %981, label %982, label %1020

982:                                              ; preds = %867, %980, %856
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef readonly %792, ptr noundef nonnull %852, i64 noundef 0, i64 noundef 1, i64 noundef %830, i64 noundef %844) #24
  br label %983

983:                                              ; preds = %982, %850
  %984 = phi ptr [ %852, %982 ], [ %846, %850 ]
  %985 = add nuw nsw i64 %847, 1
  br label %845

986:                                              ; preds = %845
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef 0, i64 noundef %844) #24
  %987 = load i64, ptr %580, align 8
  %988 = icmp eq i64 %987, 32
  %989 = getelementptr inbounds i8, ptr %841, i64 16
  %990 = load ptr, ptr %989, align 8
  %991 = load ptr, ptr %579, align 8
  br i1 %988, label %992, label %1006

992:                                              ; preds = %986, %999
  %993 = phi i64 [ %1005, %999 ], [ 0, %986 ]
  %994 = load ptr, ptr %4, align 8
  %995 = load i64, ptr %841, align 8
  %996 = getelementptr inbounds %struct.nl_population, ptr %994, i64 %995, i32 1
  %997 = load i64, ptr %996, align 8
  %998 = icmp slt i64 %993, %997
  br i1 %998, label %999, label %1023

999:                                              ; preds = %992
  %1000 = getelementptr inbounds float, ptr %991, i64 %993
  %1001 = load float, ptr %1000, align 4
  %1002 = getelementptr inbounds float, ptr %990, i64 %993
  %1003 = load float, ptr %1002, align 4
  %1004 = fadd float %1001, %1003
  store float %1004, ptr %1002, align 4
  %1005 = add nuw nsw i64 %993, 1
  br label %992

1006:                                             ; preds = %986, %1013
  %1007 = phi i64 [ %1019, %1013 ], [ 0, %986 ]
  %1008 = load ptr, ptr %4, align 8
  %1009 = load i64, ptr %841, align 8
  %1010 = getelementptr inbounds %struct.nl_population, ptr %1008, i64 %1009, i32 1
  %1011 = load i64, ptr %1010, align 8
  %1012 = icmp slt i64 %1007, %1011
  br i1 %1012, label %1013, label %1023

1013:                                             ; preds = %1006
  %1014 = getelementptr inbounds double, ptr %991, i64 %1007
  %1015 = load double, ptr %1014, align 8
  %1016 = getelementptr inbounds double, ptr %990, i64 %1007
  %1017 = load double, ptr %1016, align 8
  %1018 = fadd double %1015, %1017
  store double %1018, ptr %1016, align 8
  %1019 = add nuw nsw i64 %1007, 1
  br label %1006

1020:                                             ; preds = %980
  %1021 = load i64, ptr %169, align 8
  %1022 = icmp eq i64 %1021, 0
  br i1 %1022, label %1023, label %1221

1023:                                             ; preds = %1006, %992, %1020
  %1024 = add nsw i64 %830, 1
  %1025 = load i64, ptr %808, align 8
  %1026 = icmp slt i64 %1024, %1025
  br i1 %1026, label %828, label %1027

1027:                                             ; preds = %1023, %821
  %1028 = phi ptr [ %817, %821 ], [ %846, %1023 ]
  %1029 = add nuw nsw i64 %818, 1
  br label %816

1030:                                             ; preds = %816
  %1031 = add nuw nsw i64 %790, 1
  br label %789

1032:                                             ; preds = %796, %789
  %1033 = add nuw nsw i64 %786, 1
  br label %785

1034:                                             ; preds = %785, %1100
  %1035 = phi i64 [ %1101, %1100 ], [ 0, %785 ]
  %1036 = load i64, ptr %731, align 8
  %1037 = icmp slt i64 %1035, %1036
  br i1 %1037, label %1038, label %1102

1038:                                             ; preds = %1034
  %1039 = load i64, ptr %580, align 8
  %1040 = icmp eq i64 %1039, 32
  %1041 = load ptr, ptr %732, align 8
  %1042 = getelementptr inbounds %struct.nl_total, ptr %1041, i64 %1035
  %1043 = load ptr, ptr %4, align 8
  %1044 = load i64, ptr %1042, align 8
  %1045 = getelementptr inbounds %struct.nl_population, ptr %1043, i64 %1044, i32 16
  %1046 = load ptr, ptr %1045, align 8
  %1047 = getelementptr inbounds i8, ptr %1042, i64 8
  %1048 = load i64, ptr %1047, align 8
  %1049 = getelementptr inbounds ptr, ptr %1046, i64 %1048
  %1050 = load ptr, ptr %1049, align 8
  %1051 = getelementptr inbounds i8, ptr %1042, i64 16
  %1052 = load ptr, ptr %1051, align 8
  %1053 = getelementptr inbounds i8, ptr %1042, i64 24
  br i1 %1040, label %1054, label %1077

1054:                                             ; preds = %1038, %1072
  %1055 = phi i64 [ %1076, %1072 ], [ %1044, %1038 ]
  %1056 = phi ptr [ %1075, %1072 ], [ %1043, %1038 ]
  %1057 = phi i64 [ %1074, %1072 ], [ 0, %1038 ]
  %1058 = getelementptr inbounds %struct.nl_population, ptr %1056, i64 %1055, i32 1
  %1059 = load i64, ptr %1058, align 8
  %1060 = icmp slt i64 %1057, %1059
  br i1 %1060, label %1061, label %1100

1061:                                             ; preds = %1054
  %1062 = load ptr, ptr %1053, align 8
  %1063 = getelementptr inbounds i8, ptr %1062, i64 %1057
  %1064 = load i8, ptr %1063, align 1
  %1065 = icmp eq i8 %1064, 0
  %1066 = getelementptr inbounds float, ptr %1050, i64 %1057
  %1067 = load float, ptr %1066, align 4
  br i1 %1065, label %1072, label %1068

1068:                                             ; preds = %1061
  %1069 = getelementptr inbounds float, ptr %1052, i64 %1057
  %1070 = load float, ptr %1069, align 4
  %1071 = fadd float %1067, %1070
  br label %1072

1072:                                             ; preds = %1068, %1061
  %1073 = phi float [ %1071, %1068 ], [ %1067, %1061 ]
  store float %1073, ptr %1066, align 4
  %1074 = add nuw nsw i64 %1057, 1
  %1075 = load ptr, ptr %4, align 8
  %1076 = load i64, ptr %1042, align 8
  br label %1054

1077:                                             ; preds = %1038, %1095
  %1078 = phi i64 [ %1099, %1095 ], [ %1044, %1038 ]
  %1079 = phi ptr [ %1098, %1095 ], [ %1043, %1038 ]
  %1080 = phi i64 [ %1097, %1095 ], [ 0, %1038 ]
  %1081 = getelementptr inbounds %struct.nl_population, ptr %1079, i64 %1078, i32 1
  %1082 = load i64, ptr %1081, align 8
  %1083 = icmp slt i64 %1080, %1082
  br i1 %1083, label %1084, label %1100

1084:                                             ; preds = %1077
  %1085 = load ptr, ptr %1053, align 8
  %1086 = getelementptr inbounds i8, ptr %1085, i64 %1080
  %1087 = load i8, ptr %1086, align 1
  %1088 = icmp eq i8 %1087, 0
  %1089 = getelementptr inbounds double, ptr %1050, i64 %1080
  %1090 = load double, ptr %1089, align 8
  br i1 %1088, label %1095, label %1091

1091:                                             ; preds = %1084
  %1092 = getelementptr inbounds double, ptr %1052, i64 %1080
  %1093 = load double, ptr %1092, align 8
  %1094 = fadd double %1090, %1093
  br label %1095

1095:                                             ; preds = %1091, %1084
  %1096 = phi double [ %1094, %1091 ], [ %1090, %1084 ]
  store double %1096, ptr %1089, align 8
  %1097 = add nuw nsw i64 %1080, 1
  %1098 = load ptr, ptr %4, align 8
  %1099 = load i64, ptr %1042, align 8
  br label %1077

1100:                                             ; preds = %1077, %1054
  %1101 = add nuw nsw i64 %1035, 1
  br label %1034

1102:                                             ; preds = %1034, %1124
  %1103 = phi i64 [ %1125, %1124 ], [ 0, %1034 ]
  %1104 = load i64, ptr %87, align 8
  %1105 = icmp slt i64 %1103, %1104
  br i1 %1105, label %1106, label %1129

1106:                                             ; preds = %1102, %1117
  %1107 = phi i64 [ %1123, %1117 ], [ 0, %1102 ]
  %1108 = load ptr, ptr %88, align 8
  %1109 = getelementptr inbounds %struct.nl_connection, ptr %1108, i64 %1103
  %1110 = getelementptr inbounds i8, ptr %1109, i64 376
  %1111 = load i64, ptr %1110, align 8
  %1112 = icmp slt i64 %1107, %1111
  br i1 %1112, label %1113, label %1124

1113:                                             ; preds = %1106
  %1114 = getelementptr inbounds i8, ptr %1109, i64 192
  %1115 = load i64, ptr %1114, align 8
  %1116 = icmp sgt i64 %1115, -1
  br i1 %1116, label %1117, label %1124

1117:                                             ; preds = %1113
  %1118 = getelementptr inbounds i8, ptr %1109, i64 384
  %1119 = load ptr, ptr %1118, align 8
  %1120 = getelementptr inbounds %struct.nl_table, ptr %1119, i64 %1107
  %1121 = tail call fastcc i64 @nl_run_rows(ptr noundef nonnull %0, ptr noundef nonnull %1109, ptr noundef %1120, i64 noundef %1115) #24
  %1122 = icmp eq i64 %1121, 0
  %1123 = add nuw nsw i64 %1107, 1
  br i1 %1122, label %1106, label %1126

1124:                                             ; preds = %1113, %1106
  %1125 = add nuw nsw i64 %1103, 1
  br label %1102

1126:                                             ; preds = %1117
  %1127 = load i64, ptr %169, align 8
  %1128 = icmp eq i64 %1127, 0
  br i1 %1128, label %1129, label %1221

1129:                                             ; preds = %1102, %1126, %563
  %1130 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 2) #24
  br label %1131

1131:                                             ; preds = %549, %1129
  %1132 = phi i64 [ %550, %549 ], [ %1130, %1129 ]
  %1133 = icmp eq i64 %1132, 0
  br i1 %1133, label %1176, label %1134

1134:                                             ; preds = %1131
  %1135 = load i64, ptr %169, align 8
  br label %1221

1136:                                             ; preds = %542, %1170
  %1137 = phi i64 [ %1172, %1170 ], [ %474, %542 ]
  %1138 = phi i64 [ %1171, %1170 ], [ 0, %542 ]
  %1139 = icmp slt i64 %1138, %1137
  br i1 %1139, label %1140, label %1176

1140:                                             ; preds = %1136
  %1141 = load ptr, ptr %4, align 8
  %1142 = getelementptr inbounds %struct.nl_population, ptr %1141, i64 %1138
  %1143 = getelementptr inbounds i8, ptr %1142, i64 72
  %1144 = load i64, ptr %1143, align 8
  %1145 = getelementptr inbounds i8, ptr %1142, i64 96
  %1146 = tail call i64 @llvm.smax.i64(i64 %1144, i64 0)
  br label %1147

1147:                                             ; preds = %1153, %1140
  %1148 = phi i64 [ 0, %1140 ], [ %1159, %1153 ]
  %1149 = phi i64 [ 0, %1140 ], [ %1160, %1153 ]
  %1150 = icmp eq i64 %1149, %1146
  br i1 %1150, label %1151, label %1153

1151:                                             ; preds = %1147
  %1152 = icmp eq i64 %1148, 0
  br i1 %1152, label %1164, label %1161

1153:                                             ; preds = %1147
  %1154 = load ptr, ptr %1145, align 8
  %1155 = getelementptr inbounds %struct.nl_launch, ptr %1154, i64 %1149
  %1156 = load i64, ptr %1155, align 8
  %1157 = icmp eq i64 %1156, 3
  %1158 = zext i1 %1157 to i64
  %1159 = or i64 %1148, %1158
  %1160 = add nuw i64 %1149, 1
  br label %1147

1161:                                             ; preds = %1151
  %1162 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1142, i64 noundef 3) #24
  %1163 = icmp eq i64 %1162, 0
  br i1 %1163, label %1170, label %1173

1164:                                             ; preds = %1151
  %1165 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1142, i64 noundef 0) #24
  %1166 = icmp eq i64 %1165, 0
  br i1 %1166, label %1167, label %1173

1167:                                             ; preds = %1164
  %1168 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1142, i64 noundef 2) #24
  %1169 = icmp eq i64 %1168, 0
  br i1 %1169, label %1170, label %1173

1170:                                             ; preds = %1167, %1161
  %1171 = add nuw nsw i64 %1138, 1
  %1172 = load i64, ptr %3, align 8
  br label %1136

1173:                                             ; preds = %1161, %1164, %1167
  %1174 = load i64, ptr %169, align 8
  %1175 = icmp eq i64 %1174, 0
  br i1 %1175, label %1176, label %1221

1176:                                             ; preds = %1136, %1173, %1131
  tail call fastcc void @nl_deliver(ptr noundef nonnull %0, i64 noundef -1, i64 noundef 1) #24
  %1177 = load i64, ptr %5, align 8
  %1178 = add nsw i64 %1177, 1
  store i64 %1178, ptr %5, align 8
  %1179 = getelementptr inbounds i8, ptr %0, i64 104
  br label %1180

1180:                                             ; preds = %1184, %1176
  %1181 = phi i64 [ 0, %1176 ], [ %1193, %1184 ]
  %1182 = load i64, ptr %1179, align 8
  %1183 = icmp slt i64 %1181, %1182
  br i1 %1183, label %1184, label %1194

1184:                                             ; preds = %1180
  %1185 = load ptr, ptr %471, align 8
  %1186 = getelementptr inbounds %struct.nl_target, ptr %1185, i64 %1181
  %1187 = getelementptr inbounds i8, ptr %1186, i64 48
  %1188 = load i64, ptr %1187, align 8
  %1189 = add nsw i64 %1188, 1
  %1190 = getelementptr inbounds i8, ptr %1186, i64 32
  %1191 = load i64, ptr %1190, align 8
  %1192 = srem i64 %1189, %1191
  store i64 %1192, ptr %1187, align 8
  %1193 = add nuw nsw i64 %1181, 1
  br label %1180

1194:                                             ; preds = %1180, %1205
  %1195 = phi i64 [ %1206, %1205 ], [ 0, %1180 ]
  %1196 = load i64, ptr %3, align 8
  %1197 = icmp slt i64 %1195, %1196
  br i1 %1197, label %1198, label %1218

1198:                                             ; preds = %1194, %1207
  %1199 = phi i64 [ %1217, %1207 ], [ 0, %1194 ]
  %1200 = load ptr, ptr %4, align 8
  %1201 = getelementptr inbounds %struct.nl_population, ptr %1200, i64 %1195
  %1202 = getelementptr inbounds i8, ptr %1201, i64 56
  %1203 = load i64, ptr %1202, align 8
  %1204 = icmp slt i64 %1199, %1203
  br i1 %1204, label %1207, label %1205

1205:                                             ; preds = %1198
  %1206 = add nuw nsw i64 %1195, 1
  br label %1194

1207:                                             ; preds = %1198
  %1208 = getelementptr inbounds i8, ptr %1201, i64 144
  %1209 = load ptr, ptr %1208, align 8
  %1210 = getelementptr inbounds i64, ptr %1209, i64 %1199
  %1211 = load i64, ptr %1210, align 8
  %1212 = getelementptr inbounds i8, ptr %1201, i64 152
  %1213 = load ptr, ptr %1212, align 8
  %1214 = getelementptr inbounds i64, ptr %1213, i64 %1199
  %1215 = load i64, ptr %1214, align 8
  %1216 = add nsw i64 %1215, %1211
  store i64 %1216, ptr %1214, align 8
  %1217 = add nuw nsw i64 %1199, 1
  br label %1198

1218:                                             ; preds = %1194
  %1219 = load i64, ptr %5, align 8
  %1220 = tail call fastcc i64 @nl_enqueue(ptr noundef nonnull %0, i64 noundef -1, i64 noundef %1219) #24
  br label %1221

1221:                                             ; preds = %375, %696, %1020, %1173, %1126, %720, %1134, %405, %22, %82, %1218
  %1222 = phi i64 [ %1220, %1218 ], [ %84, %82 ], [ %24, %22 ], [ %407, %405 ], [ %1135, %1134 ], [ %721, %720 ], [ %1127, %1126 ], [ %1174, %1173 ], [ %1021, %1020 ], [ %697, %696 ], [ %376, %375 ]
  ret i64 %1222
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define i64 @nl_step_once(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 296
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #24
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ %6, %5 ], [ %3, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @nl_step_index(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 256
  %3 = load i64, ptr %2, align 8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define double @nl_time_ms(ptr nocapture noundef readonly %0) #3 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #24
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @nl_time(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 256
  %3 = load i64, ptr %2, align 8
  %4 = sitofp i64 %3 to double
  %5 = getelementptr inbounds i8, ptr %0, i64 48
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 56
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  ret double %12
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define nonnull ptr @nl_message(ptr noundef readnone %0) #4 {
  %2 = getelementptr inbounds i8, ptr %0, i64 304
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define i64 @nl_size(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #24
  %4 = icmp eq ptr %3, null
  br i1 %4, label %8, label %5

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  %7 = load i64, ptr %6, align 8
  br label %8

8:                                                ; preds = %2, %5
  %9 = phi i64 [ %7, %5 ], [ -1, %2 ]
  ret i64 %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_population_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %12, label %4

4:                                                ; preds = %2
  %5 = getelementptr inbounds i8, ptr %0, i64 96
  %6 = load i64, ptr %5, align 8
  %7 = icmp sgt i64 %6, %1
  br i1 %7, label %8, label %12

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %0, i64 160
  %10 = load ptr, ptr %9, align 8
  %11 = getelementptr inbounds %struct.nl_population, ptr %10, i64 %1
  br label %12

12:                                               ; preds = %2, %4, %8
  %13 = phi ptr [ %11, %8 ], [ null, %4 ], [ null, %2 ]
  ret ptr %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define ptr @nl_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #24
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %17

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i64 40
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %17

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i64 128
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds ptr, ptr %14, i64 %2
  %16 = load ptr, ptr %15, align 8
  br label %17

17:                                               ; preds = %3, %8, %12
  %18 = phi ptr [ %16, %12 ], [ null, %8 ], [ null, %3 ]
  ret ptr %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define i64 @nl_events(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr noundef writeonly %3) #6 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #24
  %6 = icmp eq ptr %5, null
  %7 = icmp slt i64 %2, 0
  %8 = or i1 %7, %6
  br i1 %8, label %25, label %9

9:                                                ; preds = %4
  %10 = getelementptr inbounds i8, ptr %5, i64 56
  %11 = load i64, ptr %10, align 8
  %12 = icmp sgt i64 %11, %2
  br i1 %12, label %13, label %25

13:                                               ; preds = %9
  %14 = icmp eq ptr %3, null
  br i1 %14, label %20, label %15

15:                                               ; preds = %13
  %16 = getelementptr inbounds i8, ptr %5, i64 136
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds ptr, ptr %17, i64 %2
  %19 = load ptr, ptr %18, align 8
  store ptr %19, ptr %3, align 8
  br label %20

20:                                               ; preds = %15, %13
  %21 = getelementptr inbounds i8, ptr %5, i64 144
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds i64, ptr %22, i64 %2
  %24 = load i64, ptr %23, align 8
  br label %25

25:                                               ; preds = %4, %9, %20
  %26 = phi i64 [ %24, %20 ], [ -1, %9 ], [ -1, %4 ]
  ret i64 %26
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define i64 @nl_event_total(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #24
  %5 = icmp ne ptr %4, null
  %6 = icmp sgt i64 %2, -1
  %7 = and i1 %6, %5
  br i1 %7, label %8, label %17

8:                                                ; preds = %3
  %9 = getelementptr inbounds i8, ptr %4, i64 56
  %10 = load i64, ptr %9, align 8
  %11 = icmp sgt i64 %10, %2
  br i1 %11, label %12, label %17

12:                                               ; preds = %8
  %13 = getelementptr inbounds i8, ptr %4, i64 152
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %2
  %16 = load i64, ptr %15, align 8
  br label %17

17:                                               ; preds = %3, %8, %12
  %18 = phi i64 [ %16, %12 ], [ -1, %8 ], [ -1, %3 ]
  ret i64 %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define i64 @nl_synapses(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 184
  %4 = getelementptr inbounds i8, ptr %0, i64 128
  %5 = load i64, ptr %4, align 8
  %6 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %7

7:                                                ; preds = %15, %2
  %8 = phi i64 [ 0, %2 ], [ %16, %15 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %17, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %3, align 8
  %12 = getelementptr inbounds %struct.nl_connection, ptr %11, i64 %8, i32 1
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, %1
  br i1 %14, label %17, label %15

15:                                               ; preds = %10
  %16 = add nuw i64 %8, 1
  br label %7

17:                                               ; preds = %7, %10
  %18 = phi i64 [ %6, %7 ], [ %8, %10 ]
  %19 = icmp eq i64 %18, %5
  br i1 %19, label %25, label %20

20:                                               ; preds = %17
  %21 = getelementptr inbounds i8, ptr %0, i64 136
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %0, i64 192
  %24 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  br label %32

25:                                               ; preds = %17
  %26 = icmp slt i64 %1, 0
  br i1 %26, label %83, label %27

27:                                               ; preds = %25
  %28 = getelementptr inbounds i8, ptr %0, i64 120
  %29 = load i64, ptr %28, align 8
  %30 = icmp sle i64 %29, %1
  %31 = sext i1 %30 to i64
  br label %83

32:                                               ; preds = %20, %52
  %33 = phi i64 [ %54, %52 ], [ 0, %20 ]
  %34 = phi i64 [ %55, %52 ], [ 0, %20 ]
  %35 = icmp eq i64 %34, %24
  br i1 %35, label %36, label %44

36:                                               ; preds = %32
  %37 = load ptr, ptr %3, align 8
  %38 = getelementptr inbounds %struct.nl_connection, ptr %37, i64 %18
  %39 = getelementptr inbounds i8, ptr %38, i64 376
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds i8, ptr %38, i64 384
  %42 = getelementptr inbounds i8, ptr %0, i64 40
  %43 = tail call i64 @llvm.smax.i64(i64 %40, i64 0)
  br label %56

44:                                               ; preds = %32
  %45 = load ptr, ptr %23, align 8
  %46 = getelementptr inbounds %struct.nl_block, ptr %45, i64 %34
  %47 = load i64, ptr %46, align 8
  %48 = icmp eq i64 %47, %18
  br i1 %48, label %49, label %52

49:                                               ; preds = %44
  %50 = getelementptr inbounds i8, ptr %46, i64 96
  %51 = load i64, ptr %50, align 8
  br label %52

52:                                               ; preds = %44, %49
  %53 = phi i64 [ %51, %49 ], [ 0, %44 ]
  %54 = add nsw i64 %53, %33
  %55 = add nuw i64 %34, 1
  br label %32

56:                                               ; preds = %70, %36
  %57 = phi i64 [ %33, %36 ], [ %67, %70 ]
  %58 = phi i64 [ 0, %36 ], [ %71, %70 ]
  %59 = icmp eq i64 %58, %43
  br i1 %59, label %83, label %60

60:                                               ; preds = %56
  %61 = load ptr, ptr %41, align 8
  %62 = getelementptr inbounds %struct.nl_table, ptr %61, i64 %58
  %63 = getelementptr inbounds i8, ptr %62, i64 64
  %64 = load i64, ptr %63, align 8
  %65 = tail call i64 @llvm.smax.i64(i64 %64, i64 0)
  br label %66

66:                                               ; preds = %60, %79
  %67 = phi i64 [ %81, %79 ], [ %57, %60 ]
  %68 = phi i64 [ %82, %79 ], [ 0, %60 ]
  %69 = icmp eq i64 %68, %65
  br i1 %69, label %70, label %72

70:                                               ; preds = %66
  %71 = add nuw i64 %58, 1
  br label %56

72:                                               ; preds = %66
  %73 = load i64, ptr %42, align 8
  %74 = icmp eq i64 %73, 32
  br i1 %74, label %75, label %77

75:                                               ; preds = %72
  %76 = tail call fastcc i64 @nl_is_alive_32(ptr noundef nonnull %38, ptr noundef nonnull %62, i64 noundef %68) #24
  br label %79

77:                                               ; preds = %72
  %78 = tail call fastcc i64 @nl_is_alive_64(ptr noundef nonnull %38, ptr noundef nonnull %62, i64 noundef %68) #24
  br label %79

79:                                               ; preds = %77, %75
  %80 = phi i64 [ %76, %75 ], [ %78, %77 ]
  %81 = add nsw i64 %80, %67
  %82 = add nuw i64 %68, 1
  br label %66

83:                                               ; preds = %56, %25, %27
  %84 = phi i64 [ -1, %25 ], [ %31, %27 ], [ %57, %56 ]
  ret i64 %84
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_32(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i64 240
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds ptr, ptr %9, i64 %5
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i32, ptr %11, i64 %2
  %13 = load i32, ptr %12, align 4
  %14 = icmp ne i32 %13, 0
  %15 = zext i1 %14 to i64
  br label %16

16:                                               ; preds = %7, %3
  %17 = phi i64 [ 1, %3 ], [ %15, %7 ]
  ret i64 %17
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_alive_64(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8
  %6 = icmp slt i64 %5, 0
  br i1 %6, label %16, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %1, i64 240
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds ptr, ptr %9, i64 %5
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i64, ptr %11, i64 %2
  %13 = load i64, ptr %12, align 8
  %14 = icmp ne i64 %13, 0
  %15 = zext i1 %14 to i64
  br label %16

16:                                               ; preds = %7, %3
  %17 = phi i64 [ 1, %3 ], [ %15, %7 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define i64 @nl_synapse_cells(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef writeonly %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4, ptr nocapture noundef writeonly %5, i64 noundef %6) #8 {
  %8 = alloca %struct.nl_view, align 8
  %9 = tail call fastcc ptr @nl_with_model(ptr noundef %0, i64 noundef %1) #24
  %10 = icmp eq ptr %9, null
  br i1 %10, label %51, label %11

11:                                               ; preds = %7
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %8) #26
  %12 = getelementptr inbounds i8, ptr %9, i64 408
  %13 = getelementptr inbounds i8, ptr %8, i64 16
  %14 = getelementptr inbounds i8, ptr %8, i64 8
  br label %15

15:                                               ; preds = %48, %11
  %16 = phi i64 [ 0, %11 ], [ %49, %48 ]
  %17 = phi i64 [ 0, %11 ], [ %50, %48 ]
  %18 = load i64, ptr %12, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %21, label %20

20:                                               ; preds = %15
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %8) #26
  br label %51

21:                                               ; preds = %15
  call fastcc void @nl_view_at(ptr noundef nonnull %9, i64 noundef %17, ptr noundef nonnull %8) #24
  %22 = call fastcc i64 @nl_is_there(ptr noundef %0, ptr noundef nonnull %9, ptr noundef nonnull %8) #24
  %23 = icmp eq i64 %22, 0
  br i1 %23, label %48, label %24

24:                                               ; preds = %21
  %25 = icmp slt i64 %16, %6
  br i1 %25, label %26, label %46

26:                                               ; preds = %24
  %27 = load ptr, ptr %8, align 8
  %28 = getelementptr inbounds i8, ptr %27, i64 8
  %29 = load i64, ptr %28, align 8
  %30 = trunc i64 %29 to i32
  %31 = getelementptr inbounds i32, ptr %2, i64 %16
  store i32 %30, ptr %31, align 4
  %32 = getelementptr inbounds i8, ptr %27, i64 24
  %33 = load i64, ptr %32, align 8
  %34 = load i64, ptr %13, align 8
  %35 = add nsw i64 %34, %33
  %36 = trunc i64 %35 to i32
  %37 = getelementptr inbounds i32, ptr %3, i64 %16
  store i32 %36, ptr %37, align 4
  %38 = getelementptr inbounds i8, ptr %27, i64 16
  %39 = load i64, ptr %38, align 8
  %40 = trunc i64 %39 to i32
  %41 = getelementptr inbounds i32, ptr %4, i64 %16
  store i32 %40, ptr %41, align 4
  %42 = load i64, ptr %14, align 8
  %43 = tail call fastcc i64 @nl_post_cell(ptr noundef %27, i64 noundef %34, i64 noundef %42) #24
  %44 = trunc i64 %43 to i32
  %45 = getelementptr inbounds i32, ptr %5, i64 %16
  store i32 %44, ptr %45, align 4
  br label %46

46:                                               ; preds = %26, %24
  %47 = add nsw i64 %16, 1
  br label %48

48:                                               ; preds = %21, %46
  %49 = phi i64 [ %47, %46 ], [ %16, %21 ]
  %50 = add nuw nsw i64 %17, 1
  br label %15

51:                                               ; preds = %7, %20
  %52 = phi i64 [ %16, %20 ], [ -1, %7 ]
  ret i64 %52
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_with_model(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 128
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 184
  %6 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %7

7:                                                ; preds = %20, %2
  %8 = phi i64 [ 0, %2 ], [ %21, %20 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %22, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %5, align 8
  %12 = getelementptr inbounds %struct.nl_connection, ptr %11, i64 %8
  %13 = getelementptr inbounds i8, ptr %12, i64 8
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %16, label %20

16:                                               ; preds = %10
  %17 = getelementptr inbounds i8, ptr %12, i64 16
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %10, %16
  %21 = add nuw i64 %8, 1
  br label %7

22:                                               ; preds = %16, %7
  %23 = phi ptr [ null, %7 ], [ %12, %16 ]
  ret ptr %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_view_at(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i64 416
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %48, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 384
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds i64, ptr %5, i64 %1
  %11 = load i64, ptr %10, align 8
  %12 = ashr i64 %11, 32
  %13 = getelementptr inbounds %struct.nl_table, ptr %9, i64 %12
  store ptr %13, ptr %2, align 8
  %14 = load ptr, ptr %4, align 8
  %15 = getelementptr inbounds i64, ptr %14, i64 %1
  %16 = load i64, ptr %15, align 8
  %17 = and i64 %16, 4294967295
  %18 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 %17, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %13, i64 32
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %13, i64 88
  br label %22

22:                                               ; preds = %29, %7
  %23 = phi i64 [ %20, %7 ], [ %37, %29 ]
  %24 = phi i64 [ 0, %7 ], [ %38, %29 ]
  %25 = add nuw nsw i64 %24, 1
  %26 = icmp slt i64 %25, %23
  br i1 %26, label %29, label %27

27:                                               ; preds = %22
  %28 = load ptr, ptr %21, align 8
  br label %39

29:                                               ; preds = %22
  %30 = add nuw nsw i64 %24, %23
  %31 = lshr i64 %30, 1
  %32 = load ptr, ptr %21, align 8
  %33 = getelementptr inbounds i32, ptr %32, i64 %31
  %34 = load i32, ptr %33, align 4
  %35 = sext i32 %34 to i64
  %36 = icmp slt i64 %17, %35
  %37 = select i1 %36, i64 %31, i64 %23
  %38 = select i1 %36, i64 %24, i64 %31
  br label %22

39:                                               ; preds = %39, %27
  %40 = phi i64 [ %41, %39 ], [ %24, %27 ]
  %41 = add nuw nsw i64 %40, 1
  %42 = getelementptr inbounds i32, ptr %28, i64 %41
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = icmp slt i64 %17, %44
  br i1 %45, label %46, label %39

46:                                               ; preds = %39
  %47 = getelementptr inbounds i8, ptr %2, i64 16
  store i64 %40, ptr %47, align 8
  br label %84

48:                                               ; preds = %3
  %49 = icmp eq i64 %1, 0
  br i1 %49, label %50, label %54

50:                                               ; preds = %48
  %51 = getelementptr inbounds i8, ptr %0, i64 384
  %52 = load ptr, ptr %51, align 8
  store ptr %52, ptr %2, align 8
  %53 = getelementptr inbounds i8, ptr %2, i64 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %53, i8 0, i64 16, i1 false)
  br label %59

54:                                               ; preds = %48
  %55 = getelementptr inbounds i8, ptr %2, i64 8
  %56 = load i64, ptr %55, align 8
  %57 = add nsw i64 %56, 1
  store i64 %57, ptr %55, align 8
  %58 = load ptr, ptr %2, align 8
  br label %59

59:                                               ; preds = %54, %50
  %60 = phi ptr [ %58, %54 ], [ %52, %50 ]
  %61 = phi i64 [ %57, %54 ], [ 0, %50 ]
  %62 = getelementptr inbounds i8, ptr %2, i64 8
  %63 = getelementptr inbounds i8, ptr %2, i64 16
  br label %64

64:                                               ; preds = %73, %59
  %65 = phi ptr [ %74, %73 ], [ %60, %59 ]
  %66 = phi i64 [ 0, %73 ], [ %61, %59 ]
  %67 = getelementptr inbounds i8, ptr %65, i64 64
  %68 = load i64, ptr %67, align 8
  %69 = icmp slt i64 %66, %68
  br i1 %69, label %70, label %73

70:                                               ; preds = %64
  %71 = getelementptr inbounds i8, ptr %65, i64 88
  %72 = load i64, ptr %63, align 8
  br label %75

73:                                               ; preds = %64
  %74 = getelementptr inbounds i8, ptr %65, i64 320
  store ptr %74, ptr %2, align 8
  tail call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %62, i8 0, i64 16, i1 false)
  br label %64

75:                                               ; preds = %70, %83
  %76 = phi i64 [ %72, %70 ], [ %78, %83 ]
  %77 = load ptr, ptr %71, align 8
  %78 = add nsw i64 %76, 1
  %79 = getelementptr inbounds i32, ptr %77, i64 %78
  %80 = load i32, ptr %79, align 4
  %81 = sext i32 %80 to i64
  %82 = icmp slt i64 %66, %81
  br i1 %82, label %84, label %83

83:                                               ; preds = %75
  store i64 %78, ptr %63, align 8
  br label %75

84:                                               ; preds = %75, %46
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_there(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = load ptr, ptr %2, align 8
  %8 = getelementptr inbounds i8, ptr %2, i64 8
  %9 = load i64, ptr %8, align 8
  br i1 %6, label %10, label %12

10:                                               ; preds = %3
  %11 = tail call fastcc i64 @nl_is_alive_32(ptr noundef %1, ptr noundef %7, i64 noundef %9) #24
  br label %14

12:                                               ; preds = %3
  %13 = tail call fastcc i64 @nl_is_alive_64(ptr noundef %1, ptr noundef %7, i64 noundef %9) #24
  br label %14

14:                                               ; preds = %12, %10
  %15 = phi i64 [ %11, %10 ], [ %13, %12 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_post_cell(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %20 [
    i64 0, label %6
    i64 2, label %14
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %8, %2
  %10 = getelementptr inbounds i8, ptr %0, i64 56
  %11 = load i64, ptr %10, align 8
  %12 = mul nsw i64 %11, %1
  %13 = sub i64 %9, %12
  br label %28

14:                                               ; preds = %3
  %15 = getelementptr inbounds i8, ptr %0, i64 96
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds i16, ptr %16, i64 %2
  %18 = load i16, ptr %17, align 2
  %19 = zext i16 %18 to i32
  br label %25

20:                                               ; preds = %3
  %21 = getelementptr inbounds i8, ptr %0, i64 96
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds i32, ptr %22, i64 %2
  %24 = load i32, ptr %23, align 4
  br label %25

25:                                               ; preds = %20, %14
  %26 = phi i32 [ %19, %14 ], [ %24, %20 ]
  %27 = sext i32 %26 to i64
  br label %28

28:                                               ; preds = %25, %6
  %29 = phi i64 [ %13, %6 ], [ %27, %25 ]
  ret i64 %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define i64 @nl_synapse_values(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #8 {
  %6 = alloca %struct.nl_view, align 8
  %7 = tail call fastcc ptr @nl_with_model(ptr noundef %0, i64 noundef %1) #24
  %8 = icmp eq ptr %7, null
  %9 = icmp slt i64 %2, 0
  %10 = or i1 %9, %8
  br i1 %10, label %43, label %11

11:                                               ; preds = %5
  %12 = getelementptr inbounds i8, ptr %7, i64 360
  %13 = load i64, ptr %12, align 8
  %14 = icmp sgt i64 %13, %2
  br i1 %14, label %15, label %43

15:                                               ; preds = %11
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %6) #26
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8
  %18 = sdiv i64 %17, 8
  %19 = getelementptr inbounds i8, ptr %7, i64 408
  %20 = getelementptr inbounds i8, ptr %7, i64 368
  br label %21

21:                                               ; preds = %40, %15
  %22 = phi i64 [ 0, %15 ], [ %41, %40 ]
  %23 = phi i64 [ 0, %15 ], [ %42, %40 ]
  %24 = load i64, ptr %19, align 8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %27, label %26

26:                                               ; preds = %21
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %6) #26
  br label %43

27:                                               ; preds = %21
  call fastcc void @nl_view_at(ptr noundef nonnull %7, i64 noundef %23, ptr noundef nonnull %6) #24
  %28 = call fastcc i64 @nl_is_there(ptr noundef %0, ptr noundef nonnull %7, ptr noundef nonnull %6) #24
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %40, label %30

30:                                               ; preds = %27
  %31 = icmp slt i64 %22, %4
  br i1 %31, label %32, label %38

32:                                               ; preds = %30
  %33 = mul nsw i64 %22, %18
  %34 = getelementptr inbounds i8, ptr %3, i64 %33
  %35 = load ptr, ptr %20, align 8
  %36 = getelementptr inbounds %struct.nl_variable, ptr %35, i64 %2
  %37 = call fastcc ptr @nl_variable_at(ptr noundef %0, ptr noundef %36, ptr noundef nonnull %6) #24
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %34, ptr align 1 %37, i64 %18, i1 false)
  br label %38

38:                                               ; preds = %32, %30
  %39 = add nsw i64 %22, 1
  br label %40

40:                                               ; preds = %27, %38
  %41 = phi i64 [ %39, %38 ], [ %22, %27 ]
  %42 = add nuw nsw i64 %23, 1
  br label %21

43:                                               ; preds = %5, %11, %26
  %44 = phi i64 [ %22, %26 ], [ -1, %11 ], [ -1, %5 ]
  ret i64 %44
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_variable_at(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load i64, ptr %9, align 8
  switch i64 %8, label %26 [
    i64 0, label %11
    i64 1, label %17
  ]

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %4, i64 240
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds ptr, ptr %13, i64 %10
  %15 = getelementptr inbounds i8, ptr %2, i64 8
  %16 = load i64, ptr %15, align 8
  br label %35

17:                                               ; preds = %3
  %18 = getelementptr inbounds i8, ptr %4, i64 248
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds ptr, ptr %19, i64 %10
  %21 = getelementptr inbounds i8, ptr %4, i64 24
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %2, i64 16
  %24 = load i64, ptr %23, align 8
  %25 = add nsw i64 %24, %22
  br label %35

26:                                               ; preds = %3
  %27 = getelementptr inbounds i8, ptr %4, i64 256
  %28 = load ptr, ptr %27, align 8
  %29 = getelementptr inbounds ptr, ptr %28, i64 %10
  %30 = getelementptr inbounds i8, ptr %2, i64 16
  %31 = load i64, ptr %30, align 8
  %32 = getelementptr inbounds i8, ptr %2, i64 8
  %33 = load i64, ptr %32, align 8
  %34 = tail call fastcc i64 @nl_post_cell(ptr noundef %4, i64 noundef %31, i64 noundef %33) #24
  br label %35

35:                                               ; preds = %17, %26, %11
  %36 = phi i64 [ %25, %17 ], [ %34, %26 ], [ %16, %11 ]
  %37 = phi ptr [ %20, %17 ], [ %29, %26 ], [ %14, %11 ]
  %38 = load ptr, ptr %37, align 8
  %39 = sdiv i64 %6, 8
  %40 = mul nsw i64 %36, %39
  %41 = getelementptr inbounds i8, ptr %38, i64 %40
  ret ptr %41
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #10

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define range(i64 0, 6) i64 @nl_lesion(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #11 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %15, label %5

5:                                                ; preds = %3
  %6 = getelementptr inbounds i8, ptr %0, i64 120
  %7 = load i64, ptr %6, align 8
  %8 = icmp sgt i64 %7, %1
  br i1 %8, label %9, label %15

9:                                                ; preds = %5
  %10 = icmp ne i64 %2, 0
  %11 = zext i1 %10 to i8
  %12 = getelementptr inbounds i8, ptr %0, i64 216
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 %1
  store i8 %11, ptr %14, align 1
  br label %15

15:                                               ; preds = %3, %5, %9
  %16 = phi i64 [ 0, %9 ], [ 5, %5 ], [ 5, %3 ]
  ret i64 %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define range(i64 0, 6) i64 @nl_fire(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #24
  %6 = icmp eq ptr %5, null
  br i1 %6, label %47, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %5, i64 32
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 1
  br i1 %10, label %11, label %47

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %5, i64 8
  %13 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %14

14:                                               ; preds = %23, %11
  %15 = phi i64 [ %27, %23 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %13
  br i1 %16, label %17, label %19

17:                                               ; preds = %14
  %18 = getelementptr inbounds i8, ptr %5, i64 168
  br label %28

19:                                               ; preds = %14
  %20 = getelementptr inbounds i32, ptr %2, i64 %15
  %21 = load i32, ptr %20, align 4
  %22 = icmp slt i32 %21, 0
  br i1 %22, label %47, label %23

23:                                               ; preds = %19
  %24 = zext nneg i32 %21 to i64
  %25 = load i64, ptr %12, align 8
  %26 = icmp sgt i64 %25, %24
  %27 = add nuw i64 %15, 1
  br i1 %26, label %14, label %47

28:                                               ; preds = %17, %40
  %29 = phi i64 [ %46, %40 ], [ 0, %17 ]
  %30 = icmp eq i64 %29, %13
  br i1 %30, label %31, label %40

31:                                               ; preds = %28
  %32 = icmp sgt i64 %3, 0
  %33 = zext i1 %32 to i64
  %34 = getelementptr inbounds i8, ptr %5, i64 176
  %35 = load i64, ptr %34, align 8
  %36 = or i64 %35, %33
  store i64 %36, ptr %34, align 8
  %37 = getelementptr inbounds i8, ptr %0, i64 288
  %38 = load i64, ptr %37, align 8
  %39 = or i64 %38, %33
  store i64 %39, ptr %37, align 8
  br label %47

40:                                               ; preds = %28
  %41 = load ptr, ptr %18, align 8
  %42 = getelementptr inbounds i32, ptr %2, i64 %29
  %43 = load i32, ptr %42, align 4
  %44 = sext i32 %43 to i64
  %45 = getelementptr inbounds i8, ptr %41, i64 %44
  store i8 1, ptr %45, align 1
  %46 = add nuw i64 %29, 1
  br label %28

47:                                               ; preds = %23, %19, %4, %7, %31
  %48 = phi i64 [ 0, %31 ], [ 5, %7 ], [ 5, %4 ], [ 5, %19 ], [ 5, %23 ]
  ret i64 %48
}

; Function Attrs: nounwind
define i64 @nl_parameters_changed(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 96
  %3 = getelementptr inbounds i8, ptr %0, i64 160
  br label %4

4:                                                ; preds = %12, %1
  %5 = phi i64 [ 0, %1 ], [ %15, %12 ]
  %6 = load i64, ptr %2, align 8
  %7 = icmp slt i64 %5, %6
  br i1 %7, label %12, label %8

8:                                                ; preds = %4
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #24
  %9 = getelementptr inbounds i8, ptr %0, i64 296
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %16, label %18

12:                                               ; preds = %4
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %13, i64 %5
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %14) #24
  %15 = add nuw nsw i64 %5, 1
  br label %4

16:                                               ; preds = %8
  %17 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #24
  br label %18

18:                                               ; preds = %8, %16
  %19 = phi i64 [ %17, %16 ], [ %10, %8 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fill_padding(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %1, i64 8
  %4 = getelementptr inbounds i8, ptr %1, i64 40
  %5 = getelementptr inbounds i8, ptr %1, i64 88
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = getelementptr inbounds i8, ptr %1, i64 16
  %8 = getelementptr inbounds i8, ptr %1, i64 128
  br label %9

9:                                                ; preds = %31, %2
  %10 = phi i64 [ 0, %2 ], [ %32, %31 ]
  %11 = load i64, ptr %4, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %16

13:                                               ; preds = %9
  %14 = load i64, ptr %3, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %17, label %16

16:                                               ; preds = %9, %13
  ret void

17:                                               ; preds = %13
  %18 = load ptr, ptr %5, align 8
  %19 = getelementptr inbounds %struct.nl_slot, ptr %18, i64 %10, i32 1
  %20 = load i64, ptr %19, align 8
  %21 = icmp eq i64 %20, 2
  br i1 %21, label %25, label %22

22:                                               ; preds = %17
  %23 = load i64, ptr %6, align 8
  %24 = sdiv i64 %23, 8
  br label %25

25:                                               ; preds = %17, %22
  %26 = phi i64 [ %24, %22 ], [ 8, %17 ]
  br label %27

27:                                               ; preds = %33, %25
  %28 = phi i64 [ %14, %25 ], [ %43, %33 ]
  %29 = load i64, ptr %7, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %33, label %31

31:                                               ; preds = %27
  %32 = add nuw nsw i64 %10, 1
  br label %9

33:                                               ; preds = %27
  %34 = load ptr, ptr %8, align 8
  %35 = getelementptr inbounds ptr, ptr %34, i64 %10
  %36 = load ptr, ptr %35, align 8
  %37 = mul nsw i64 %28, %26
  %38 = getelementptr inbounds i8, ptr %36, i64 %37
  %39 = load i64, ptr %3, align 8
  %40 = add nsw i64 %39, -1
  %41 = mul nsw i64 %40, %26
  %42 = getelementptr inbounds i8, ptr %36, i64 %41
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %38, ptr align 1 %42, i64 %26, i1 false)
  %43 = add nuw nsw i64 %28, 1
  br label %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_clock(ptr nocapture noundef readonly %0) #8 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #24
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 256
  %5 = getelementptr inbounds i8, ptr %0, i64 160
  br label %6

6:                                                ; preds = %11, %1
  %7 = phi i64 [ 0, %1 ], [ %21, %11 ]
  %8 = load i64, ptr %3, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load i64, ptr %4, align 8
  %13 = load ptr, ptr %5, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %13, i64 %7, i32 20
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %15, i64 32
  store i64 %12, ptr %16, align 8
  %17 = load ptr, ptr %5, align 8
  %18 = getelementptr inbounds %struct.nl_population, ptr %17, i64 %7, i32 20
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 40
  store double %2, ptr %20, align 8
  %21 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 160
  br label %5

5:                                                ; preds = %9, %2
  %6 = phi i64 [ 0, %2 ], [ %14, %9 ]
  %7 = load i64, ptr %3, align 8
  %8 = icmp slt i64 %6, %7
  br i1 %8, label %9, label %18

9:                                                ; preds = %5
  %10 = load ptr, ptr %4, align 8
  %11 = getelementptr inbounds %struct.nl_population, ptr %10, i64 %6
  %12 = tail call fastcc i64 @nl_launch_phase(ptr noundef nonnull %0, ptr noundef %11, i64 noundef %1) #24
  %13 = icmp eq i64 %12, 0
  %14 = add nuw nsw i64 %6, 1
  br i1 %13, label %5, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %0, i64 296
  %17 = load i64, ptr %16, align 8
  br label %18

18:                                               ; preds = %5, %15
  %19 = phi i64 [ %17, %15 ], [ 0, %5 ]
  ret i64 %19
}

; Function Attrs: nounwind
define range(i64 -9223372036854775807, -9223372036854775808) i64 @nl_save_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_writer, align 8
  %5 = alloca %struct.nl_writer, align 8
  %6 = alloca %struct.nl_sha, align 8
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #26
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  %7 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 0, i64 noundef 0) #24
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 296
  %11 = load i64, ptr %10, align 8
  %12 = sub nsw i64 0, %11
  br label %38

13:                                               ; preds = %3
  %14 = icmp eq ptr %1, null
  %15 = getelementptr inbounds i8, ptr %4, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = add nsw i64 %16, 32
  %18 = icmp sgt i64 %17, %2
  %19 = select i1 %14, i1 true, i1 %18
  br i1 %19, label %38, label %20

20:                                               ; preds = %13
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #26
  store ptr %1, ptr %5, align 8
  %21 = getelementptr inbounds i8, ptr %5, i64 8
  %22 = add nsw i64 %16, -20
  %23 = getelementptr inbounds i8, ptr %4, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %21, i8 0, i64 16, i1 false)
  %24 = load i64, ptr %23, align 8
  %25 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %22, i64 noundef %24) #24
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %20
  %28 = getelementptr inbounds i8, ptr %0, i64 296
  %29 = load i64, ptr %28, align 8
  %30 = sub nsw i64 0, %29
  br label %36

31:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %32 = getelementptr inbounds i8, ptr %6, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %32, i8 0, i64 16, i1 false)
  %33 = load i64, ptr %21, align 8
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef nonnull %1, i64 noundef %33) #24
  %34 = getelementptr inbounds i8, ptr %1, i64 %33
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %34) #24
  %35 = add nsw i64 %33, 32
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #26
  br label %36

36:                                               ; preds = %31, %27
  %37 = phi i64 [ %30, %27 ], [ %35, %31 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #26
  br label %38

38:                                               ; preds = %9, %13, %36
  %39 = phi i64 [ %12, %9 ], [ %37, %36 ], [ %17, %13 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #26
  ret i64 %39
}

; Function Attrs: nounwind
define i64 @nl_load_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca [512 x i8], align 16
  %5 = alloca [32 x i8], align 16
  %6 = alloca %struct.nl_sha, align 8
  %7 = alloca %struct.nl_reader, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %7) #26
  store ptr %0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  store ptr %1, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 16
  store i64 %2, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %7, i64 24
  %11 = getelementptr inbounds i8, ptr %7, i64 32
  %12 = getelementptr inbounds i8, ptr %7, i64 40
  %13 = getelementptr inbounds i8, ptr %7, i64 48
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %10, i8 0, i64 32, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #26
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #26
  %14 = icmp slt i64 %2, 104
  br i1 %14, label %90, label %15

15:                                               ; preds = %3, %18
  %16 = phi i64 [ %24, %18 ], [ 0, %3 ]
  %17 = icmp eq i64 %16, 8
  br i1 %17, label %25, label %18

18:                                               ; preds = %15
  %19 = getelementptr inbounds i8, ptr %1, i64 %16
  %20 = load i8, ptr %19, align 1
  %21 = getelementptr inbounds [8 x i8], ptr @nl_open_state.magic, i64 0, i64 %16
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %20, %22
  %24 = add nuw nsw i64 %16, 1
  br i1 %23, label %15, label %90

25:                                               ; preds = %15
  %26 = getelementptr inbounds i8, ptr %1, i64 8
  %27 = tail call fastcc i64 @nl_little(ptr noundef nonnull %26, i64 noundef 4) #24
  %28 = icmp eq i64 %27, 1
  br i1 %28, label %29, label %90

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, ptr %1, i64 12
  %31 = tail call fastcc i64 @nl_little(ptr noundef nonnull %30, i64 noundef 8) #24
  %32 = add nsw i64 %2, -52
  %33 = icmp eq i64 %31, %32
  br i1 %33, label %37, label %34

34:                                               ; preds = %29
  %35 = icmp sgt i64 %31, %32
  %36 = select i1 %35, ptr @.str.7, ptr @.str.8
  br label %90

37:                                               ; preds = %29
  %38 = add nsw i64 %2, -32
  store i64 %38, ptr %9, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %39 = getelementptr inbounds i8, ptr %6, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %39, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef %1, i64 noundef %38) #24
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %5) #24
  %40 = getelementptr i8, ptr %1, i64 %38
  br label %41

41:                                               ; preds = %47, %37
  %42 = phi i64 [ 0, %37 ], [ %53, %47 ]
  %43 = icmp eq i64 %42, 32
  br i1 %43, label %44, label %47

44:                                               ; preds = %41
  %45 = getelementptr inbounds i8, ptr %1, i64 20
  %46 = getelementptr inbounds i8, ptr %0, i64 88
  br label %54

47:                                               ; preds = %41
  %48 = getelementptr inbounds [32 x i8], ptr %5, i64 0, i64 %42
  %49 = load i8, ptr %48, align 1
  %50 = getelementptr i8, ptr %40, i64 %42
  %51 = load i8, ptr %50, align 1
  %52 = icmp eq i8 %49, %51
  %53 = add nuw nsw i64 %42, 1
  br i1 %52, label %41, label %90

54:                                               ; preds = %57, %44
  %55 = phi i64 [ %65, %57 ], [ 0, %44 ]
  %56 = icmp eq i64 %55, 4
  br i1 %56, label %66, label %57

57:                                               ; preds = %54
  %58 = shl nuw nsw i64 %55, 3
  %59 = getelementptr inbounds i8, ptr %45, i64 %58
  %60 = tail call fastcc i64 @nl_little(ptr noundef nonnull %59, i64 noundef 8) #24
  %61 = load ptr, ptr %46, align 8
  %62 = getelementptr inbounds i64, ptr %61, i64 %55
  %63 = load i64, ptr %62, align 8
  %64 = icmp eq i64 %60, %63
  %65 = add nuw nsw i64 %55, 1
  br i1 %64, label %54, label %90

66:                                               ; preds = %54
  %67 = getelementptr inbounds i8, ptr %1, i64 52
  %68 = tail call fastcc i64 @nl_little(ptr noundef nonnull %67, i64 noundef 4) #24
  %69 = getelementptr inbounds i8, ptr %0, i64 40
  %70 = load i64, ptr %69, align 8
  %71 = icmp eq i64 %68, %70
  br i1 %71, label %72, label %90

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %1, i64 56
  %74 = tail call fastcc i64 @nl_little(ptr noundef nonnull %73, i64 noundef 4) #24
  %75 = trunc i64 %74 to i32
  %76 = getelementptr inbounds i8, ptr %0, i64 248
  %77 = load i32, ptr %76, align 8
  %78 = icmp eq i32 %77, %75
  br i1 %78, label %79, label %90

79:                                               ; preds = %72
  %80 = getelementptr inbounds i8, ptr %1, i64 60
  %81 = tail call fastcc i64 @nl_little(ptr noundef nonnull %80, i64 noundef 8) #24
  store i64 %81, ptr %13, align 8
  %82 = getelementptr inbounds i8, ptr %1, i64 68
  %83 = tail call fastcc i64 @nl_little(ptr noundef nonnull %82, i64 noundef 4) #24
  store i64 %83, ptr %11, align 8
  store i64 72, ptr %10, align 8
  %84 = icmp ugt i64 %81, 4611686018427387904
  %85 = icmp slt i64 %83, 0
  %86 = sdiv i64 %38, 13
  %87 = icmp sgt i64 %83, %86
  %88 = or i1 %85, %87
  %89 = select i1 %84, i1 true, i1 %88
  br i1 %89, label %90, label %92

90:                                               ; preds = %18, %47, %57, %79, %72, %66, %34, %25, %3
  %91 = phi ptr [ %36, %34 ], [ @.str.4, %3 ], [ @.str.6, %25 ], [ @.str.65, %66 ], [ @.str.66, %72 ], [ @.str.67, %79 ], [ @.str.64, %57 ], [ @.str.9, %47 ], [ @.str.63, %18 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %91, ptr noundef nonnull @.str.62) #24
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #26
  br label %299

92:                                               ; preds = %79
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #26
  %93 = add nuw nsw i64 %83, 1
  %94 = tail call ptr @calloc(i64 noundef %93, i64 noundef 48) #25
  store ptr %94, ptr %12, align 8
  %95 = icmp eq ptr %94, null
  br i1 %95, label %151, label %96

96:                                               ; preds = %92, %140
  %97 = phi i64 [ %132, %140 ], [ %38, %92 ]
  %98 = phi i64 [ %146, %140 ], [ 72, %92 ]
  %99 = phi i64 [ %148, %140 ], [ %83, %92 ]
  %100 = phi i64 [ %147, %140 ], [ 0, %92 ]
  %101 = icmp slt i64 %100, %99
  br i1 %101, label %102, label %149

102:                                              ; preds = %96
  %103 = load ptr, ptr %12, align 8
  %104 = getelementptr inbounds %struct.nl_part, ptr %103, i64 %100
  %105 = getelementptr inbounds i8, ptr %104, i64 16
  %106 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 4, ptr noundef nonnull %105) #24
  %107 = icmp eq i64 %106, 0
  br i1 %107, label %108, label %151

108:                                              ; preds = %102
  %109 = load i64, ptr %105, align 8
  %110 = load i64, ptr %9, align 8
  %111 = load i64, ptr %10, align 8
  %112 = sub nsw i64 %110, %111
  %113 = icmp sgt i64 %109, %112
  br i1 %113, label %151, label %114

114:                                              ; preds = %108
  %115 = load ptr, ptr %8, align 8
  %116 = getelementptr inbounds i8, ptr %115, i64 %111
  store ptr %116, ptr %104, align 8
  %117 = add nsw i64 %111, %109
  store i64 %117, ptr %10, align 8
  %118 = getelementptr inbounds i8, ptr %104, i64 24
  %119 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 1, ptr noundef nonnull %118) #24
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %121, label %299

121:                                              ; preds = %114
  %122 = getelementptr inbounds i8, ptr %104, i64 32
  %123 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 8, ptr noundef nonnull %122) #24
  %124 = icmp eq i64 %123, 0
  br i1 %124, label %125, label %299

125:                                              ; preds = %121
  %126 = load i64, ptr %118, align 8
  %127 = icmp sgt i64 %126, 3
  br i1 %127, label %151, label %128

128:                                              ; preds = %125
  %129 = load i64, ptr %122, align 8
  %130 = icmp slt i64 %129, 0
  br i1 %130, label %151, label %131

131:                                              ; preds = %128
  %132 = load i64, ptr %9, align 8
  %133 = load i64, ptr %10, align 8
  %134 = sub nsw i64 %132, %133
  %135 = and i64 %126, -3
  %136 = icmp eq i64 %135, 0
  %137 = select i1 %136, i64 4, i64 8
  %138 = sdiv i64 %134, %137
  %139 = icmp sgt i64 %129, %138
  br i1 %139, label %151, label %140

140:                                              ; preds = %131
  %141 = load ptr, ptr %8, align 8
  %142 = getelementptr inbounds i8, ptr %141, i64 %133
  %143 = getelementptr inbounds i8, ptr %104, i64 8
  store ptr %142, ptr %143, align 8
  %144 = select i1 %136, i64 2, i64 3
  %145 = shl nuw i64 %129, %144
  %146 = add nsw i64 %133, %145
  store i64 %146, ptr %10, align 8
  %147 = add nuw nsw i64 %100, 1
  %148 = load i64, ptr %11, align 8
  br label %96

149:                                              ; preds = %96
  %150 = icmp eq i64 %98, %97
  br i1 %150, label %153, label %151

151:                                              ; preds = %131, %128, %125, %108, %102, %149, %92
  %152 = phi ptr [ @.str.69, %92 ], [ @.str.8, %149 ], [ @.str.70, %102 ], [ @.str.70, %108 ], [ @.str.70, %125 ], [ @.str.70, %128 ], [ @.str.70, %131 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %152, ptr noundef nonnull @.str.62) #24
  br label %299

153:                                              ; preds = %149
  %154 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 0) #24
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %156, label %299

156:                                              ; preds = %153
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #26
  %157 = tail call i64 @llvm.smax.i64(i64 %99, i64 0)
  %158 = load ptr, ptr %12, align 8
  br label %159

159:                                              ; preds = %203, %156
  %160 = phi i64 [ 0, %156 ], [ %204, %203 ]
  %161 = icmp eq i64 %160, %157
  br i1 %161, label %209, label %162

162:                                              ; preds = %159
  %163 = getelementptr inbounds %struct.nl_part, ptr %158, i64 %160
  %164 = getelementptr inbounds i8, ptr %163, i64 16
  %165 = load i64, ptr %164, align 8
  br label %166

166:                                              ; preds = %186, %162
  %167 = phi i64 [ 0, %162 ], [ %189, %186 ]
  %168 = phi i64 [ 0, %162 ], [ %169, %186 ]
  %169 = add nuw nsw i64 %168, 1
  %170 = icmp slt i64 %169, %165
  br i1 %170, label %177, label %171

171:                                              ; preds = %166
  %172 = getelementptr inbounds i8, ptr %163, i64 40
  %173 = load i64, ptr %172, align 8
  %174 = icmp ne i64 %173, 0
  %175 = icmp ne i64 %167, 0
  %176 = select i1 %174, i1 true, i1 %175
  br i1 %176, label %203, label %190

177:                                              ; preds = %166
  %178 = load ptr, ptr %163, align 8
  %179 = getelementptr inbounds i8, ptr %178, i64 %168
  %180 = load i8, ptr %179, align 1
  %181 = icmp eq i8 %180, 64
  br i1 %181, label %182, label %186

182:                                              ; preds = %177
  %183 = getelementptr inbounds i8, ptr %178, i64 %169
  %184 = load i8, ptr %183, align 1
  %185 = icmp eq i8 %184, 45
  br label %186

186:                                              ; preds = %182, %177
  %187 = phi i1 [ false, %177 ], [ %185, %182 ]
  %188 = zext i1 %187 to i64
  %189 = or i64 %167, %188
  br label %166

190:                                              ; preds = %171
  %191 = getelementptr inbounds i8, ptr %163, i64 8
  %192 = load ptr, ptr %191, align 8
  %193 = getelementptr inbounds i8, ptr %163, i64 32
  %194 = load i64, ptr %193, align 8
  %195 = getelementptr inbounds i8, ptr %163, i64 24
  %196 = load i64, ptr %195, align 8
  %197 = and i64 %196, -3
  %198 = icmp eq i64 %197, 0
  %199 = select i1 %198, i64 2, i64 3
  %200 = shl i64 %194, %199
  %201 = tail call fastcc i64 @nl_any(ptr noundef %192, i64 noundef %200) #24
  %202 = icmp eq i64 %201, 0
  br i1 %202, label %203, label %205

203:                                              ; preds = %190, %171
  %204 = add nuw i64 %160, 1
  br label %159

205:                                              ; preds = %190
  %206 = tail call i64 @llvm.smin.i64(i64 %165, i64 511)
  %207 = load ptr, ptr %163, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 16 %4, ptr align 1 %207, i64 %206, i1 false)
  %208 = getelementptr inbounds [512 x i8], ptr %4, i64 0, i64 %206
  store i8 0, ptr %208, align 1
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %7, ptr noundef nonnull @.str.74, ptr noundef nonnull %4) #24
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #26
  br label %299

209:                                              ; preds = %159
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #26
  %210 = getelementptr inbounds i8, ptr %0, i64 296
  store i64 0, ptr %210, align 8
  %211 = getelementptr inbounds i8, ptr %0, i64 104
  %212 = getelementptr inbounds i8, ptr %0, i64 168
  br label %213

213:                                              ; preds = %220, %209
  %214 = phi i64 [ 0, %209 ], [ %230, %220 ]
  %215 = load i64, ptr %211, align 8
  %216 = icmp slt i64 %214, %215
  br i1 %216, label %220, label %217

217:                                              ; preds = %213
  %218 = getelementptr inbounds i8, ptr %0, i64 128
  %219 = getelementptr inbounds i8, ptr %0, i64 184
  br label %231

220:                                              ; preds = %213
  %221 = load ptr, ptr %212, align 8
  %222 = getelementptr inbounds %struct.nl_target, ptr %221, i64 %214
  %223 = getelementptr inbounds i8, ptr %222, i64 56
  %224 = load ptr, ptr %223, align 8
  %225 = getelementptr inbounds i8, ptr %222, i64 32
  %226 = load i64, ptr %225, align 8
  %227 = getelementptr inbounds i8, ptr %222, i64 40
  %228 = load i64, ptr %227, align 8
  %229 = mul nsw i64 %228, %226
  tail call void @llvm.memset.p0.i64(ptr align 1 %224, i8 0, i64 %229, i1 false)
  %230 = add nuw nsw i64 %214, 1
  br label %213

231:                                              ; preds = %246, %217
  %232 = phi i64 [ %247, %246 ], [ 0, %217 ]
  %233 = load i64, ptr %218, align 8
  %234 = icmp slt i64 %232, %233
  br i1 %234, label %235, label %237

235:                                              ; preds = %231
  %236 = load ptr, ptr %219, align 8
  br label %240

237:                                              ; preds = %231
  %238 = getelementptr inbounds i8, ptr %0, i64 96
  %239 = getelementptr inbounds i8, ptr %0, i64 160
  br label %262

240:                                              ; preds = %257, %235
  %241 = phi ptr [ %249, %257 ], [ %236, %235 ]
  %242 = phi i64 [ %258, %257 ], [ 0, %235 ]
  %243 = getelementptr inbounds %struct.nl_connection, ptr %241, i64 %232, i32 49
  %244 = load i64, ptr %243, align 8
  %245 = icmp slt i64 %242, %244
  br i1 %245, label %248, label %246

246:                                              ; preds = %240
  %247 = add nuw nsw i64 %232, 1
  br label %231

248:                                              ; preds = %240, %259
  %249 = phi ptr [ %261, %259 ], [ %241, %240 ]
  %250 = phi i64 [ %260, %259 ], [ 0, %240 ]
  %251 = getelementptr inbounds %struct.nl_connection, ptr %249, i64 %232, i32 50
  %252 = load ptr, ptr %251, align 8
  %253 = getelementptr inbounds %struct.nl_queue, ptr %252, i64 %242
  %254 = getelementptr inbounds i8, ptr %253, i64 24
  %255 = load i64, ptr %254, align 8
  %256 = icmp slt i64 %250, %255
  br i1 %256, label %259, label %257

257:                                              ; preds = %248
  %258 = add nuw nsw i64 %242, 1
  br label %240

259:                                              ; preds = %248
  tail call fastcc void @nl_release_events(ptr noundef nonnull %253, i64 noundef %250) #24
  %260 = add nuw nsw i64 %250, 1
  %261 = load ptr, ptr %219, align 8
  br label %248

262:                                              ; preds = %278, %237
  %263 = phi i64 [ %281, %278 ], [ 0, %237 ]
  %264 = load i64, ptr %238, align 8
  %265 = icmp slt i64 %263, %264
  br i1 %265, label %266, label %282

266:                                              ; preds = %262
  %267 = load ptr, ptr %239, align 8
  %268 = getelementptr inbounds %struct.nl_population, ptr %267, i64 %263
  %269 = getelementptr inbounds i8, ptr %268, i64 32
  %270 = load i64, ptr %269, align 8
  %271 = icmp eq i64 %270, 0
  br i1 %271, label %278, label %272

272:                                              ; preds = %266
  %273 = getelementptr inbounds i8, ptr %268, i64 168
  %274 = load ptr, ptr %273, align 8
  %275 = getelementptr inbounds i8, ptr %268, i64 8
  %276 = load i64, ptr %275, align 8
  tail call void @llvm.memset.p0.i64(ptr align 1 %274, i8 0, i64 %276, i1 false)
  %277 = load ptr, ptr %239, align 8
  br label %278

278:                                              ; preds = %272, %266
  %279 = phi ptr [ %277, %272 ], [ %267, %266 ]
  %280 = getelementptr inbounds %struct.nl_population, ptr %279, i64 %263, i32 22
  store i64 0, ptr %280, align 8
  %281 = add nuw nsw i64 %263, 1
  br label %262

282:                                              ; preds = %262
  %283 = getelementptr inbounds i8, ptr %0, i64 288
  store i64 0, ptr %283, align 8
  %284 = load i64, ptr %13, align 8
  tail call fastcc void @nl_seek(ptr noundef nonnull %0, i64 noundef %284) #24
  %285 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 1) #24
  br label %286

286:                                              ; preds = %293, %282
  %287 = phi i64 [ 0, %282 ], [ %296, %293 ]
  %288 = load i64, ptr %238, align 8
  %289 = icmp slt i64 %287, %288
  br i1 %289, label %293, label %290

290:                                              ; preds = %286
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #24
  %291 = load i64, ptr %210, align 8
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %297, label %299

293:                                              ; preds = %286
  %294 = load ptr, ptr %239, align 8
  %295 = getelementptr inbounds %struct.nl_population, ptr %294, i64 %287
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %295) #24
  %296 = add nuw nsw i64 %287, 1
  br label %286

297:                                              ; preds = %290
  %298 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #24
  br label %299

299:                                              ; preds = %114, %121, %90, %151, %153, %205, %290, %297
  %300 = phi i64 [ 4, %205 ], [ %298, %297 ], [ %291, %290 ], [ %154, %153 ], [ 4, %151 ], [ 4, %90 ], [ 4, %121 ], [ 4, %114 ]
  %301 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %301) #24
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %7) #26
  ret i64 %300
}

; Function Attrs: nounwind
define noundef ptr @nl_open(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #26
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %2, i64 noundef %3) #24
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  %10 = tail call ptr @fopen(ptr noundef %1, ptr noundef nonnull @.str) #24
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %4
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.1) #24
  br label %39

13:                                               ; preds = %4, %28
  %14 = phi i64 [ %35, %28 ], [ 0, %4 ]
  %15 = phi i64 [ %29, %28 ], [ 0, %4 ]
  %16 = phi ptr [ %30, %28 ], [ null, %4 ]
  %17 = icmp eq i64 %14, %15
  br i1 %17, label %18, label %28

18:                                               ; preds = %13
  %19 = icmp eq i64 %14, 0
  %20 = shl nsw i64 %14, 1
  %21 = select i1 %19, i64 1048576, i64 %20
  %22 = icmp sgt i64 %21, 4611686018427387903
  br i1 %22, label %26, label %23

23:                                               ; preds = %18
  %24 = tail call ptr @realloc(ptr noundef %16, i64 noundef %21) #29
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %23, %18
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.2) #24
  tail call void @free(ptr noundef %16) #24
  %27 = tail call i32 @fclose(ptr noundef nonnull %10) #24
  br label %39

28:                                               ; preds = %23, %13
  %29 = phi i64 [ %15, %13 ], [ %21, %23 ]
  %30 = phi ptr [ %16, %13 ], [ %24, %23 ]
  %31 = getelementptr inbounds i8, ptr %30, i64 %14
  %32 = sub nsw i64 %29, %14
  %33 = tail call i64 @fread(ptr noundef %31, i64 noundef 1, i64 noundef %32, ptr noundef nonnull %10) #24
  %34 = icmp eq i64 %33, 0
  %35 = add nsw i64 %33, %14
  br i1 %34, label %36, label %13

36:                                               ; preds = %28
  %37 = tail call i32 @fclose(ptr noundef nonnull %10) #24
  %38 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %30, i64 noundef %35, ptr noundef %30, ptr noundef %2, i64 noundef %3) #24
  br label %39

39:                                               ; preds = %26, %36, %12
  %40 = phi ptr [ null, %12 ], [ %38, %36 ], [ null, %26 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #26
  ret ptr %40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef %1) #12 {
  %3 = icmp eq ptr %0, null
  %4 = select i1 %3, i64 0, i64 %1
  %5 = icmp sgt i64 %4, 0
  br i1 %5, label %6, label %7

6:                                                ; preds = %2
  store i8 0, ptr %0, align 1
  br label %7

7:                                                ; preds = %6, %2
  %8 = insertvalue { ptr, i64 } poison, ptr %0, 0
  %9 = insertvalue { ptr, i64 } %8, i64 %4, 1
  ret { ptr, i64 } %9
}

; Function Attrs: nofree nounwind
declare noalias noundef ptr @fopen(ptr nocapture noundef readonly, ptr nocapture noundef readonly) #13

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i64 8
  %4 = load i64, ptr %3, align 8
  br label %5

5:                                                ; preds = %12, %2
  %6 = phi i64 [ %4, %2 ], [ %17, %12 ]
  %7 = phi ptr [ %1, %2 ], [ %15, %12 ]
  %8 = load i8, ptr %7, align 1
  %9 = icmp ne i8 %8, 0
  %10 = icmp sgt i64 %6, 1
  %11 = select i1 %9, i1 %10, i1 false
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = load ptr, ptr %0, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 1
  store ptr %14, ptr %0, align 8
  store i8 %8, ptr %13, align 1
  %15 = getelementptr inbounds i8, ptr %7, i64 1
  %16 = load i64, ptr %3, align 8
  %17 = add nsw i64 %16, -1
  store i64 %17, ptr %3, align 8
  br label %5

18:                                               ; preds = %5
  %19 = icmp sgt i64 %6, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %18
  %21 = load ptr, ptr %0, align 8
  store i8 0, ptr %21, align 1
  br label %22

22:                                               ; preds = %20, %18
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite)
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) #14

; Function Attrs: nofree nounwind
declare noundef i32 @fclose(ptr nocapture noundef) #13

; Function Attrs: nofree nounwind
declare noundef i64 @fread(ptr nocapture noundef, i64 noundef, i64 noundef, ptr nocapture noundef) #13

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) #15

; Function Attrs: nounwind
define internal fastcc void @nl_give_up(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #26
  %5 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %1, i64 noundef %2) #24
  %6 = extractvalue { ptr, i64 } %5, 0
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = extractvalue { ptr, i64 } %5, 1
  store i64 %8, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 304
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull %9) #24
  tail call fastcc void @nl_release(ptr noundef %0) #24
  %10 = getelementptr inbounds i8, ptr %0, i64 32
  %11 = load ptr, ptr %10, align 8
  tail call void @free(ptr noundef %11) #24
  tail call void @free(ptr noundef %0) #24
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #26
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) #16

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fail(ptr noundef %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #26
  %4 = getelementptr inbounds i8, ptr %0, i64 304
  store i8 0, ptr %4, align 1
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 512, ptr %5, align 8
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #24
  %6 = getelementptr inbounds i8, ptr %0, i64 296
  store i64 3, ptr %6, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #26
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_seek(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = getelementptr inbounds i8, ptr %0, i64 256
  store i64 %1, ptr %3, align 8
  %4 = getelementptr inbounds i8, ptr %0, i64 104
  %5 = getelementptr inbounds i8, ptr %0, i64 168
  br label %6

6:                                                ; preds = %11, %2
  %7 = phi i64 [ 0, %2 ], [ %18, %11 ]
  %8 = load i64, ptr %4, align 8
  %9 = icmp slt i64 %7, %8
  br i1 %9, label %11, label %10

10:                                               ; preds = %6
  ret void

11:                                               ; preds = %6
  %12 = load ptr, ptr %5, align 8
  %13 = getelementptr inbounds %struct.nl_target, ptr %12, i64 %7
  %14 = getelementptr inbounds i8, ptr %13, i64 32
  %15 = load i64, ptr %14, align 8
  %16 = srem i64 %1, %15
  %17 = getelementptr inbounds i8, ptr %13, i64 48
  store i64 %16, ptr %17, align 8
  %18 = add nuw nsw i64 %7, 1
  br label %6
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_take(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = icmp slt i64 %1, 0
  br i1 %4, label %10, label %5

5:                                                ; preds = %3
  %6 = icmp sgt i64 %2, 0
  br i1 %6, label %7, label %11

7:                                                ; preds = %5
  %8 = udiv i64 4611686018427387775, %2
  %9 = icmp ult i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %7, %3
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #24
  br label %28

11:                                               ; preds = %7, %5
  %12 = tail call dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #27
  %13 = mul nsw i64 %2, %1
  %14 = add nsw i64 %13, 64
  %15 = tail call ptr @calloc(i64 noundef %14, i64 noundef 1) #25
  %16 = icmp ne ptr %12, null
  %17 = icmp ne ptr %15, null
  %18 = and i1 %16, %17
  br i1 %18, label %20, label %19

19:                                               ; preds = %11
  tail call void @free(ptr noundef %12) #24
  tail call void @free(ptr noundef %15) #24
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #24
  br label %28

20:                                               ; preds = %11
  %21 = getelementptr inbounds i8, ptr %12, i64 8
  store ptr %15, ptr %21, align 8
  %22 = getelementptr inbounds i8, ptr %0, i64 24
  %23 = load ptr, ptr %22, align 8
  store ptr %23, ptr %12, align 8
  store ptr %12, ptr %22, align 8
  %24 = ptrtoint ptr %15 to i64
  %25 = add i64 %24, 63
  %26 = and i64 %25, -64
  %27 = inttoptr i64 %26 to ptr
  br label %28

28:                                               ; preds = %19, %20, %10
  %29 = phi ptr [ null, %10 ], [ %27, %20 ], [ null, %19 ]
  ret ptr %29
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_read_ranges(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #0 {
  %5 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %2, i64 noundef 40) #24
  %6 = icmp eq ptr %5, null
  br i1 %6, label %52, label %7

7:                                                ; preds = %4
  store ptr %5, ptr %3, align 8
  %8 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %9

9:                                                ; preds = %50, %7
  %10 = phi i64 [ 0, %7 ], [ %51, %50 ]
  %11 = icmp eq i64 %10, %8
  br i1 %11, label %55, label %12

12:                                               ; preds = %9
  %13 = load ptr, ptr %1, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 8
  store ptr %14, ptr %1, align 8
  %15 = load i64, ptr %13, align 8
  %16 = getelementptr inbounds %struct.nl_range, ptr %5, i64 %10
  store i64 %15, ptr %16, align 8
  %17 = load ptr, ptr %1, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 8
  store ptr %18, ptr %1, align 8
  %19 = load i64, ptr %17, align 8
  %20 = getelementptr inbounds i8, ptr %16, i64 8
  store i64 %19, ptr %20, align 8
  %21 = load ptr, ptr %1, align 8
  %22 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %22, ptr %1, align 8
  %23 = load i64, ptr %21, align 8
  %24 = getelementptr inbounds i8, ptr %16, i64 16
  store i64 %23, ptr %24, align 8
  %25 = load ptr, ptr %1, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 8
  store ptr %26, ptr %1, align 8
  %27 = load i64, ptr %25, align 8
  %28 = getelementptr inbounds i8, ptr %16, i64 24
  store i64 %27, ptr %28, align 8
  %29 = load ptr, ptr %1, align 8
  %30 = getelementptr inbounds i8, ptr %29, i64 8
  store ptr %30, ptr %1, align 8
  %31 = load i64, ptr %29, align 8
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %50, label %33

33:                                               ; preds = %12
  %34 = load i64, ptr %28, align 8
  %35 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %34, i64 noundef 4) #24
  %36 = icmp eq ptr %35, null
  br i1 %36, label %52, label %37

37:                                               ; preds = %33, %41
  %38 = phi i64 [ %47, %41 ], [ 0, %33 ]
  %39 = load i64, ptr %28, align 8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %41, label %48

41:                                               ; preds = %37
  %42 = load ptr, ptr %1, align 8
  %43 = getelementptr inbounds i8, ptr %42, i64 8
  store ptr %43, ptr %1, align 8
  %44 = load i64, ptr %42, align 8
  %45 = trunc i64 %44 to i32
  %46 = getelementptr inbounds i32, ptr %35, i64 %38
  store i32 %45, ptr %46, align 4
  %47 = add nuw nsw i64 %38, 1
  br label %37

48:                                               ; preds = %37
  %49 = getelementptr inbounds i8, ptr %16, i64 32
  store ptr %35, ptr %49, align 8
  br label %50

50:                                               ; preds = %48, %12
  %51 = add nuw i64 %10, 1
  br label %9

52:                                               ; preds = %33, %4
  %53 = getelementptr inbounds i8, ptr %0, i64 296
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %9, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %9 ]
  ret i64 %56
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_image_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #8 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #26
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 304
  store i8 0, ptr %5, align 1
  store ptr %5, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 512, ptr %6, align 8
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef nonnull @.str.29) #24
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #24
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 296
  store i64 5, ptr %8, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #26
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_little(ptr nocapture noundef readonly %0, i64 noundef %1) #17 {
  br label %3

3:                                                ; preds = %8, %2
  %4 = phi i64 [ 0, %2 ], [ %14, %8 ]
  %5 = phi i64 [ %1, %2 ], [ %9, %8 ]
  %6 = icmp sgt i64 %5, 0
  br i1 %6, label %8, label %7

7:                                                ; preds = %3
  ret i64 %4

8:                                                ; preds = %3
  %9 = add nsw i64 %5, -1
  %10 = shl i64 %4, 8
  %11 = getelementptr inbounds i8, ptr %0, i64 %9
  %12 = load i8, ptr %11, align 1
  %13 = zext i8 %12 to i64
  %14 = or disjoint i64 %10, %13
  br label %3
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_take(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 104
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, %2
  store i64 %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 96
  %8 = getelementptr inbounds i8, ptr %0, i64 32
  br label %9

9:                                                ; preds = %30, %3
  %10 = phi ptr [ %1, %3 ], [ %31, %30 ]
  %11 = phi i64 [ %2, %3 ], [ %32, %30 ]
  %12 = icmp sgt i64 %11, 0
  br i1 %12, label %13, label %34

13:                                               ; preds = %9
  %14 = load i64, ptr %7, align 8
  %15 = icmp eq i64 %14, 0
  %16 = icmp ugt i64 %11, 63
  %17 = and i1 %16, %15
  br i1 %17, label %18, label %21

18:                                               ; preds = %13
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef %10) #24
  %19 = getelementptr inbounds i8, ptr %10, i64 64
  %20 = add nsw i64 %11, -64
  br label %30

21:                                               ; preds = %13
  %22 = sub nsw i64 64, %14
  %23 = tail call i64 @llvm.smin.i64(i64 %22, i64 %11)
  %24 = getelementptr inbounds i8, ptr %8, i64 %14
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %24, ptr align 1 %10, i64 %23, i1 false)
  %25 = load i64, ptr %7, align 8
  %26 = add nsw i64 %25, %23
  store i64 %26, ptr %7, align 8
  %27 = getelementptr inbounds i8, ptr %10, i64 %23
  %28 = sub nsw i64 %11, %23
  %29 = icmp eq i64 %26, 64
  br i1 %29, label %33, label %30

30:                                               ; preds = %21, %33, %18
  %31 = phi ptr [ %19, %18 ], [ %27, %33 ], [ %27, %21 ]
  %32 = phi i64 [ %20, %18 ], [ %28, %33 ], [ %28, %21 ]
  br label %9

33:                                               ; preds = %21
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef nonnull %8) #24
  store i64 0, ptr %7, align 8
  br label %30

34:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_end(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1) #8 {
  %3 = alloca [72 x i8], align 16
  %4 = alloca [8 x i8], align 1
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %5, align 8
  %7 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #26
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(72) %3, i8 0, i64 72, i1 false)
  store i8 -128, ptr %3, align 16
  %8 = getelementptr inbounds i8, ptr %0, i64 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp slt i64 %9, 56
  %11 = select i1 %10, i64 56, i64 120
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #26
  br label %12

12:                                               ; preds = %17, %2
  %13 = phi i64 [ %23, %17 ], [ 0, %2 ]
  %14 = icmp eq i64 %13, 8
  br i1 %14, label %15, label %17

15:                                               ; preds = %12
  %16 = sub nsw i64 %11, %9
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %3, i64 noundef %16) #24
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 8) #24
  br label %24

17:                                               ; preds = %12
  %18 = shl nuw nsw i64 %13, 3
  %19 = sub nuw nsw i64 56, %18
  %20 = lshr i64 %7, %19
  %21 = trunc i64 %20 to i8
  %22 = getelementptr inbounds [8 x i8], ptr %4, i64 0, i64 %13
  store i8 %21, ptr %22, align 1
  %23 = add nuw nsw i64 %13, 1
  br label %12

24:                                               ; preds = %28, %15
  %25 = phi i64 [ %40, %28 ], [ 0, %15 ]
  %26 = icmp eq i64 %25, 32
  br i1 %26, label %27, label %28

27:                                               ; preds = %24
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #26
  ret void

28:                                               ; preds = %24
  %29 = lshr i64 %25, 2
  %30 = and i64 %29, 1073741823
  %31 = getelementptr inbounds [8 x i32], ptr %0, i64 0, i64 %30
  %32 = load i32, ptr %31, align 4
  %33 = trunc i64 %25 to i32
  %34 = shl i32 %33, 3
  %35 = and i32 %34, 24
  %36 = xor i32 %35, 24
  %37 = lshr i32 %32, %36
  %38 = trunc i32 %37 to i8
  %39 = getelementptr inbounds i8, ptr %1, i64 %25
  store i8 %38, ptr %39, align 1
  %40 = add nuw nsw i64 %25, 1
  br label %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sha_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #18 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #26
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #26
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i64 [ %32, %8 ], [ 0, %2 ]
  %7 = icmp eq i64 %6, 16
  br i1 %7, label %33, label %8

8:                                                ; preds = %5
  %9 = shl nuw nsw i64 %6, 2
  %10 = getelementptr inbounds i8, ptr %1, i64 %9
  %11 = load i8, ptr %10, align 1
  %12 = zext i8 %11 to i32
  %13 = shl nuw i32 %12, 24
  %14 = or disjoint i64 %9, 1
  %15 = getelementptr inbounds i8, ptr %1, i64 %14
  %16 = load i8, ptr %15, align 1
  %17 = zext i8 %16 to i32
  %18 = shl nuw nsw i32 %17, 16
  %19 = or disjoint i32 %18, %13
  %20 = or disjoint i64 %9, 2
  %21 = getelementptr inbounds i8, ptr %1, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = zext i8 %22 to i32
  %24 = shl nuw nsw i32 %23, 8
  %25 = or disjoint i32 %19, %24
  %26 = or disjoint i64 %9, 3
  %27 = getelementptr inbounds i8, ptr %1, i64 %26
  %28 = load i8, ptr %27, align 1
  %29 = zext i8 %28 to i32
  %30 = or disjoint i32 %25, %29
  %31 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %6
  store i32 %30, ptr %31, align 4
  %32 = add nuw nsw i64 %6, 1
  br label %5

33:                                               ; preds = %5, %52
  %34 = phi i64 [ %79, %52 ], [ 16, %5 ]
  %35 = icmp eq i64 %34, 64
  br i1 %35, label %36, label %52

36:                                               ; preds = %33
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 16 dereferenceable(32) %4, ptr noundef nonnull align 8 dereferenceable(32) %0, i64 32, i1 false)
  %37 = getelementptr inbounds i8, ptr %4, i64 16
  %38 = getelementptr inbounds i8, ptr %4, i64 28
  %39 = getelementptr inbounds i8, ptr %4, i64 20
  %40 = getelementptr inbounds i8, ptr %4, i64 24
  %41 = getelementptr inbounds i8, ptr %4, i64 4
  %42 = getelementptr inbounds i8, ptr %4, i64 8
  %43 = getelementptr inbounds i8, ptr %4, i64 12
  %44 = load i32, ptr %37, align 16
  %45 = load i32, ptr %38, align 4
  %46 = load i32, ptr %39, align 4
  %47 = load i32, ptr %40, align 8
  %48 = load i32, ptr %4, align 16
  %49 = load i32, ptr %41, align 4
  %50 = load i32, ptr %42, align 8
  %51 = load i32, ptr %43, align 4
  br label %80

52:                                               ; preds = %33
  %53 = add nsw i64 %34, -15
  %54 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %53
  %55 = load i32, ptr %54, align 4
  %56 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 25)
  %57 = tail call i32 @llvm.fshl.i32(i32 %55, i32 %55, i32 14)
  %58 = xor i32 %56, %57
  %59 = lshr i32 %55, 3
  %60 = xor i32 %58, %59
  %61 = add nsw i64 %34, -2
  %62 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %61
  %63 = load i32, ptr %62, align 4
  %64 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 15)
  %65 = tail call i32 @llvm.fshl.i32(i32 %63, i32 %63, i32 13)
  %66 = xor i32 %64, %65
  %67 = lshr i32 %63, 10
  %68 = xor i32 %66, %67
  %69 = add nsw i64 %34, -16
  %70 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %69
  %71 = load i32, ptr %70, align 4
  %72 = add i32 %60, %71
  %73 = add nsw i64 %34, -7
  %74 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %73
  %75 = load i32, ptr %74, align 4
  %76 = add i32 %72, %75
  %77 = add i32 %76, %68
  %78 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %34
  store i32 %77, ptr %78, align 4
  %79 = add nuw nsw i64 %34, 1
  br label %33

80:                                               ; preds = %92, %36
  %81 = phi i64 [ %122, %92 ], [ 0, %36 ]
  %82 = phi i32 [ %83, %92 ], [ %51, %36 ]
  %83 = phi i32 [ %84, %92 ], [ %50, %36 ]
  %84 = phi i32 [ %85, %92 ], [ %49, %36 ]
  %85 = phi i32 [ %121, %92 ], [ %48, %36 ]
  %86 = phi i32 [ %87, %92 ], [ %47, %36 ]
  %87 = phi i32 [ %89, %92 ], [ %46, %36 ]
  %88 = phi i32 [ %86, %92 ], [ %45, %36 ]
  %89 = phi i32 [ %119, %92 ], [ %44, %36 ]
  %90 = icmp eq i64 %81, 64
  br i1 %90, label %91, label %92

91:                                               ; preds = %80
  store i32 %89, ptr %37, align 16
  store i32 %88, ptr %38, align 4
  store i32 %87, ptr %39, align 4
  store i32 %86, ptr %40, align 8
  store i32 %85, ptr %4, align 16
  store i32 %84, ptr %41, align 4
  store i32 %83, ptr %42, align 8
  store i32 %82, ptr %43, align 4
  br label %123

92:                                               ; preds = %80
  %93 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 26)
  %94 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 21)
  %95 = xor i32 %93, %94
  %96 = tail call i32 @llvm.fshl.i32(i32 %89, i32 %89, i32 7)
  %97 = xor i32 %95, %96
  %98 = add i32 %97, %88
  %99 = and i32 %87, %89
  %100 = xor i32 %89, -1
  %101 = and i32 %86, %100
  %102 = or i32 %101, %99
  %103 = getelementptr inbounds [64 x i32], ptr @nl_sha_words, i64 0, i64 %81
  %104 = load i32, ptr %103, align 4
  %105 = getelementptr inbounds [64 x i32], ptr %3, i64 0, i64 %81
  %106 = load i32, ptr %105, align 4
  %107 = add i32 %98, %104
  %108 = add i32 %107, %102
  %109 = add i32 %108, %106
  %110 = tail call i32 @llvm.fshl.i32(i32 %85, i32 %85, i32 30)
  %111 = tail call i32 @llvm.fshl.i32(i32 %85, i32 %85, i32 19)
  %112 = xor i32 %110, %111
  %113 = tail call i32 @llvm.fshl.i32(i32 %85, i32 %85, i32 10)
  %114 = xor i32 %112, %113
  %115 = xor i32 %83, %84
  %116 = and i32 %115, %85
  %117 = and i32 %83, %84
  %118 = xor i32 %116, %117
  %119 = add i32 %82, %109
  %120 = add i32 %114, %109
  %121 = add i32 %120, %118
  %122 = add nuw nsw i64 %81, 1
  br label %80

123:                                              ; preds = %91, %127
  %124 = phi i64 [ 0, %91 ], [ %133, %127 ]
  %125 = icmp eq i64 %124, 8
  br i1 %125, label %126, label %127

126:                                              ; preds = %123
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #26
  ret void

127:                                              ; preds = %123
  %128 = getelementptr inbounds [8 x i32], ptr %4, i64 0, i64 %124
  %129 = load i32, ptr %128, align 4
  %130 = getelementptr inbounds [8 x i32], ptr %0, i64 0, i64 %124
  %131 = load i32, ptr %130, align 4
  %132 = add i32 %131, %129
  store i32 %132, ptr %130, align 4
  %133 = add nuw nsw i64 %124, 1
  br label %123
}

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: write)
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #19

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_section(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %5, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.12) #24
  br label %45

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 128
  %14 = add nsw i64 %5, 1
  store i64 %14, ptr %4, align 8
  %15 = shl nsw i64 %5, 4
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = tail call fastcc i64 @nl_little(ptr noundef nonnull %16, i64 noundef 8) #24
  %18 = getelementptr inbounds i8, ptr %16, i64 8
  %19 = tail call fastcc i64 @nl_little(ptr noundef nonnull %18, i64 noundef 8) #24
  %20 = icmp slt i64 %17, 128
  br i1 %20, label %33, label %21

21:                                               ; preds = %10
  %22 = and i64 %17, 7
  %23 = icmp ne i64 %22, 0
  %24 = icmp slt i64 %19, 0
  %25 = select i1 %23, i1 true, i1 %24
  br i1 %25, label %33, label %26

26:                                               ; preds = %21
  %27 = getelementptr inbounds i8, ptr %0, i64 16
  %28 = load i64, ptr %27, align 8
  %29 = icmp sgt i64 %17, %28
  %30 = sub nsw i64 %28, %17
  %31 = icmp sgt i64 %19, %30
  %32 = select i1 %29, i1 true, i1 %31
  br i1 %32, label %33, label %34

33:                                               ; preds = %26, %21, %10
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.13) #24
  br label %45

34:                                               ; preds = %26
  %35 = icmp slt i64 %1, 0
  br i1 %35, label %42, label %36

36:                                               ; preds = %34
  %37 = srem i64 %19, %2
  %38 = sdiv i64 %19, %2
  %39 = icmp eq i64 %37, 0
  %40 = icmp eq i64 %38, %1
  %41 = and i1 %39, %40
  br i1 %41, label %43, label %42

42:                                               ; preds = %36, %34
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.14) #24
  br label %45

43:                                               ; preds = %36
  %44 = getelementptr inbounds i8, ptr %12, i64 %17
  br label %45

45:                                               ; preds = %33, %42, %43, %9
  %46 = phi ptr [ null, %9 ], [ null, %33 ], [ null, %42 ], [ %44, %43 ]
  ret ptr %46
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 6) i64 @nl_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #8 {
  %5 = getelementptr inbounds i8, ptr %0, i64 56
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %0, i64 48
  %8 = load i64, ptr %7, align 8
  %9 = icmp slt i64 %6, %8
  br i1 %9, label %10, label %20

10:                                               ; preds = %4
  %11 = getelementptr inbounds i8, ptr %0, i64 40
  %12 = load ptr, ptr %11, align 8
  %13 = add nsw i64 %6, 1
  store i64 %13, ptr %5, align 8
  %14 = shl nsw i64 %6, 3
  %15 = getelementptr inbounds i8, ptr %12, i64 %14
  %16 = tail call fastcc i64 @nl_little(ptr noundef %15, i64 noundef 8) #24
  store i64 %16, ptr %3, align 8
  %17 = icmp slt i64 %16, %1
  %18 = icmp sgt i64 %16, %2
  %19 = or i1 %17, %18
  br i1 %19, label %20, label %22

20:                                               ; preds = %10, %4
  %21 = phi ptr [ @.str.15, %4 ], [ @.str.16, %10 ]
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull %21) #24
  br label %22

22:                                               ; preds = %20, %10
  %23 = phi i64 [ 0, %10 ], [ 5, %20 ]
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_copy_section(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = tail call fastcc ptr @nl_section(ptr noundef %0, i64 noundef %2, i64 noundef %3) #24
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 296
  %10 = load i64, ptr %9, align 8
  br label %13

11:                                               ; preds = %4
  %12 = mul nsw i64 %3, %2
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %1, ptr nonnull align 1 %5, i64 %12, i1 false)
  br label %13

13:                                               ; preds = %11, %7
  %14 = phi i64 [ 0, %11 ], [ %10, %7 ]
  ret i64 %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc ptr @nl_find_end(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #17 {
  %5 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %6

6:                                                ; preds = %9, %4
  %7 = phi i64 [ 0, %4 ], [ %14, %9 ]
  %8 = icmp eq i64 %7, %5
  br i1 %8, label %17, label %9

9:                                                ; preds = %6
  %10 = mul nsw i64 %7, %2
  %11 = getelementptr inbounds i64, ptr %0, i64 %10
  %12 = load i64, ptr %11, align 8
  %13 = icmp eq i64 %12, %3
  %14 = add nuw i64 %7, 1
  br i1 %13, label %15, label %6

15:                                               ; preds = %9
  %16 = getelementptr inbounds i64, ptr %0, i64 %10
  br label %17

17:                                               ; preds = %6, %15
  %18 = phi ptr [ %16, %15 ], [ null, %6 ]
  ret ptr %18
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_read_lanes(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = load ptr, ptr %0, align 8
  %6 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %1, i64 noundef 8) #24
  %7 = getelementptr inbounds i8, ptr %5, i64 40
  %8 = icmp eq ptr %6, null
  br i1 %8, label %26, label %9

9:                                                ; preds = %4
  %10 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %11

11:                                               ; preds = %9, %20
  %12 = phi i64 [ %25, %20 ], [ 0, %9 ]
  %13 = icmp eq i64 %12, %10
  br i1 %13, label %26, label %14

14:                                               ; preds = %11
  %15 = load i64, ptr %7, align 8
  %16 = sdiv i64 %15, 8
  %17 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %3, i64 noundef %16) #24
  %18 = getelementptr inbounds ptr, ptr %6, i64 %12
  store ptr %17, ptr %18, align 8
  %19 = icmp eq ptr %17, null
  br i1 %19, label %26, label %20

20:                                               ; preds = %14
  %21 = load i64, ptr %7, align 8
  %22 = sdiv i64 %21, 8
  %23 = tail call fastcc i64 @nl_copy_section(ptr noundef nonnull %0, ptr noundef nonnull %17, i64 noundef %2, i64 noundef %22) #24
  %24 = icmp eq i64 %23, 0
  %25 = add nuw i64 %12, 1
  br i1 %24, label %11, label %26

26:                                               ; preds = %11, %20, %14, %4
  %27 = phi ptr [ null, %4 ], [ null, %14 ], [ null, %20 ], [ %6, %11 ]
  ret ptr %27
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_target_of(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4) #5 {
  %6 = getelementptr inbounds i8, ptr %1, i64 272
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %struct.nl_contribution, ptr %7, i64 %3
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  %11 = select i1 %10, i64 72, i64 80
  %12 = getelementptr inbounds i8, ptr %2, i64 %11
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 168
  %15 = load ptr, ptr %14, align 8
  %16 = select i1 %10, i64 136, i64 144
  %17 = getelementptr inbounds i8, ptr %1, i64 %16
  %18 = load i64, ptr %17, align 8
  %19 = getelementptr inbounds i8, ptr %1, i64 168
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %8, i64 16
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr i64, ptr %13, i64 %18
  %24 = getelementptr i8, ptr %23, i64 8
  %25 = getelementptr i64, ptr %24, i64 %20
  %26 = getelementptr i64, ptr %25, i64 %22
  %27 = getelementptr i64, ptr %26, i64 %4
  %28 = load i64, ptr %27, align 8
  %29 = getelementptr inbounds %struct.nl_target, ptr %15, i64 %28
  ret ptr %29
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_ascends(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #17 {
  %4 = load i32, ptr %0, align 4
  %5 = icmp eq i32 %4, 0
  br i1 %5, label %6, label %25

6:                                                ; preds = %3
  %7 = getelementptr inbounds i32, ptr %0, i64 %1
  %8 = load i32, ptr %7, align 4
  %9 = sext i32 %8 to i64
  %10 = icmp eq i64 %9, %2
  br i1 %10, label %11, label %25

11:                                               ; preds = %6
  %12 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %13

13:                                               ; preds = %11, %17
  %14 = phi i32 [ %20, %17 ], [ 0, %11 ]
  %15 = phi i64 [ %18, %17 ], [ 0, %11 ]
  %16 = icmp eq i64 %15, %12
  br i1 %16, label %22, label %17

17:                                               ; preds = %13
  %18 = add nuw i64 %15, 1
  %19 = getelementptr inbounds i32, ptr %0, i64 %18
  %20 = load i32, ptr %19, align 4
  %21 = icmp sgt i32 %14, %20
  br i1 %21, label %22, label %13

22:                                               ; preds = %17, %13
  %23 = icmp sge i64 %15, %1
  %24 = zext i1 %23 to i64
  br label %25

25:                                               ; preds = %22, %3, %6
  %26 = phi i64 [ 0, %6 ], [ 0, %3 ], [ %24, %22 ]
  ret i64 %26
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_below(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #17 {
  %5 = icmp eq i64 %1, 2
  %6 = tail call i64 @llvm.smax.i64(i64 %2, i64 0)
  br label %7

7:                                                ; preds = %24, %4
  %8 = phi i64 [ 0, %4 ], [ %28, %24 ]
  %9 = phi i64 [ 0, %4 ], [ %27, %24 ]
  %10 = icmp eq i64 %8, %6
  br i1 %10, label %11, label %16

11:                                               ; preds = %7
  %12 = icmp eq i64 %2, 0
  %13 = icmp ult i64 %9, %3
  %14 = select i1 %12, i1 true, i1 %13
  %15 = zext i1 %14 to i64
  ret i64 %15

16:                                               ; preds = %7
  br i1 %5, label %17, label %21

17:                                               ; preds = %16
  %18 = getelementptr inbounds i16, ptr %0, i64 %8
  %19 = load i16, ptr %18, align 2
  %20 = zext i16 %19 to i32
  br label %24

21:                                               ; preds = %16
  %22 = getelementptr inbounds i32, ptr %0, i64 %8
  %23 = load i32, ptr %22, align 4
  br label %24

24:                                               ; preds = %21, %17
  %25 = phi i32 [ %20, %17 ], [ %23, %21 ]
  %26 = zext i32 %25 to i64
  %27 = tail call i64 @llvm.umax.i64(i64 %9, i64 %26)
  %28 = add nuw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_runs_fit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) #17 {
  %7 = tail call fastcc i64 @nl_ascends(ptr noundef %0, i64 noundef %3, i64 noundef %2) #24
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %53, label %9

9:                                                ; preds = %6
  %10 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %11

11:                                               ; preds = %9, %43
  %12 = phi i64 [ %25, %43 ], [ 0, %9 ]
  %13 = phi i64 [ %19, %43 ], [ 0, %9 ]
  %14 = icmp eq i64 %13, %10
  br i1 %14, label %47, label %15

15:                                               ; preds = %11
  %16 = getelementptr inbounds i32, ptr %0, i64 %13
  %17 = load i32, ptr %16, align 4
  %18 = sext i32 %17 to i64
  %19 = add nuw i64 %13, 1
  %20 = getelementptr inbounds i32, ptr %0, i64 %19
  %21 = load i32, ptr %20, align 4
  %22 = sext i32 %21 to i64
  %23 = getelementptr inbounds i32, ptr %4, i64 %19
  br label %24

24:                                               ; preds = %39, %15
  %25 = phi i64 [ %12, %15 ], [ %37, %39 ]
  %26 = phi i64 [ %18, %15 ], [ %42, %39 ]
  %27 = icmp slt i64 %26, %22
  br i1 %27, label %28, label %43

28:                                               ; preds = %24
  %29 = shl nsw i64 %26, 1
  %30 = getelementptr inbounds i32, ptr %1, i64 %29
  %31 = load i32, ptr %30, align 4
  %32 = icmp slt i32 %31, 0
  br i1 %32, label %47, label %33

33:                                               ; preds = %28
  %34 = or disjoint i64 %29, 1
  %35 = getelementptr inbounds i32, ptr %1, i64 %34
  %36 = load i32, ptr %35, align 4
  %37 = sext i32 %36 to i64
  %38 = icmp sgt i64 %25, %37
  br i1 %38, label %47, label %39

39:                                               ; preds = %33
  %40 = load i32, ptr %23, align 4
  %41 = icmp sgt i32 %36, %40
  %42 = add nsw i64 %26, 1
  br i1 %41, label %47, label %24

43:                                               ; preds = %24
  %44 = load i32, ptr %23, align 4
  %45 = sext i32 %44 to i64
  %46 = icmp eq i64 %25, %45
  br i1 %46, label %11, label %47

47:                                               ; preds = %43, %11, %39, %33, %28
  %48 = phi i64 [ %25, %28 ], [ %25, %33 ], [ %25, %39 ], [ %25, %43 ], [ %12, %11 ]
  %49 = icmp sge i64 %13, %3
  %50 = icmp eq i64 %48, %5
  %51 = select i1 %49, i1 %50, i1 false
  %52 = zext i1 %51 to i64
  br label %53

53:                                               ; preds = %6, %47
  %54 = phi i64 [ %52, %47 ], [ 0, %6 ]
  ret i64 %54
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_delay(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 104
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 208
  %9 = load i64, ptr %8, align 8
  br label %17

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i64 120
  %12 = load ptr, ptr %11, align 8
  %13 = shl nsw i64 %1, 3
  %14 = getelementptr inbounds i8, ptr %12, i64 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %10, %6
  %18 = phi i64 [ %9, %6 ], [ %16, %10 ]
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 104
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %8

6:                                                ; preds = %2
  %7 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %1) #24
  br label %18

8:                                                ; preds = %2
  %9 = icmp eq i64 %1, 0
  br i1 %9, label %18, label %10

10:                                               ; preds = %8
  %11 = getelementptr inbounds i8, ptr %0, i64 120
  %12 = load ptr, ptr %11, align 8
  %13 = shl i64 %1, 3
  %14 = getelementptr i8, ptr %12, i64 %13
  %15 = getelementptr i8, ptr %14, i64 -4
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %18

18:                                               ; preds = %10, %8, %6
  %19 = phi i64 [ %7, %6 ], [ %17, %10 ], [ 0, %8 ]
  ret i64 %19
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_run_end(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 104
  %4 = load i64, ptr %3, align 8
  %5 = icmp slt i64 %4, 0
  br i1 %5, label %6, label %9

6:                                                ; preds = %2
  %7 = add nsw i64 %1, 1
  %8 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %7) #24
  br label %17

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 120
  %11 = load ptr, ptr %10, align 8
  %12 = shl nsw i64 %1, 1
  %13 = or disjoint i64 %12, 1
  %14 = getelementptr inbounds i32, ptr %11, i64 %13
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %9, %6
  %18 = phi i64 [ %8, %6 ], [ %16, %9 ]
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_dendritic_at(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 128
  %4 = load ptr, ptr %3, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %2
  %7 = getelementptr inbounds i32, ptr %4, i64 %1
  %8 = load i32, ptr %7, align 4
  %9 = sext i32 %8 to i64
  br label %14

10:                                               ; preds = %2
  %11 = load ptr, ptr %0, align 8
  %12 = getelementptr inbounds i8, ptr %11, i64 216
  %13 = load i64, ptr %12, align 8
  br label %14

14:                                               ; preds = %10, %6
  %15 = phi i64 [ %9, %6 ], [ %13, %10 ]
  ret i64 %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_row_start(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 40
  %4 = load i64, ptr %3, align 8
  %5 = icmp eq i64 %4, 0
  br i1 %5, label %6, label %10

6:                                                ; preds = %2
  %7 = getelementptr inbounds i8, ptr %0, i64 56
  %8 = load i64, ptr %7, align 8
  %9 = mul nsw i64 %8, %1
  br label %16

10:                                               ; preds = %2
  %11 = getelementptr inbounds i8, ptr %0, i64 88
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i32, ptr %12, i64 %1
  %14 = load i32, ptr %13, align 4
  %15 = sext i32 %14 to i64
  br label %16

16:                                               ; preds = %10, %6
  %17 = phi i64 [ %9, %6 ], [ %15, %10 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef i64 @nl_fits(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #7 {
  %5 = icmp sgt i64 %2, -1
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = getelementptr inbounds i8, ptr %1, i64 240
  br i1 %5, label %8, label %34

8:                                                ; preds = %4
  %9 = getelementptr inbounds i8, ptr %1, i64 64
  %10 = load i64, ptr %9, align 8
  %11 = tail call i64 @llvm.smax.i64(i64 %10, i64 0)
  br label %12

12:                                               ; preds = %28, %8
  %13 = phi i64 [ 0, %8 ], [ %33, %28 ]
  %14 = icmp eq i64 %13, %11
  br i1 %14, label %34, label %15

15:                                               ; preds = %12
  %16 = load i64, ptr %6, align 8
  %17 = icmp eq i64 %16, 32
  %18 = load ptr, ptr %7, align 8
  %19 = getelementptr inbounds ptr, ptr %18, i64 %2
  %20 = load ptr, ptr %19, align 8
  br i1 %17, label %21, label %25

21:                                               ; preds = %15
  %22 = getelementptr inbounds i32, ptr %20, i64 %13
  %23 = load i32, ptr %22, align 4
  %24 = sext i32 %23 to i64
  br label %28

25:                                               ; preds = %15
  %26 = getelementptr inbounds i64, ptr %20, i64 %13
  %27 = load i64, ptr %26, align 8
  br label %28

28:                                               ; preds = %25, %21
  %29 = phi i64 [ %24, %21 ], [ %27, %25 ]
  %30 = icmp sgt i64 %29, -1
  %31 = icmp slt i64 %29, %3
  %32 = and i1 %30, %31
  %33 = add nuw i64 %13, 1
  br i1 %32, label %12, label %34

34:                                               ; preds = %12, %28, %4
  %35 = phi i64 [ 1, %4 ], [ 1, %12 ], [ 0, %28 ]
  ret i64 %35
}

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make_frame(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, 12
  %7 = getelementptr inbounds i8, ptr %1, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %6, %8
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %9, %11
  %13 = getelementptr inbounds i8, ptr %1, i64 136
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds i8, ptr %1, i64 144
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  %19 = getelementptr inbounds i8, ptr %2, i64 312
  store i64 %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %1, i64 200
  %21 = load i64, ptr %20, align 8
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, %18
  %24 = getelementptr inbounds i8, ptr %1, i64 152
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %23, %25
  %27 = getelementptr inbounds i8, ptr %1, i64 128
  %28 = load i64, ptr %27, align 8
  %29 = add nsw i64 %26, %28
  %30 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %29, i64 noundef 8) #24
  %31 = icmp eq ptr %30, null
  br i1 %31, label %212, label %32

32:                                               ; preds = %3
  %33 = getelementptr inbounds i8, ptr %0, i64 248
  %34 = load i32, ptr %33, align 8
  %35 = zext i32 %34 to i64
  store i64 %35, ptr %30, align 8
  %36 = getelementptr inbounds i8, ptr %0, i64 160
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr inbounds i8, ptr %2, i64 8
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds %struct.nl_population, ptr %37, i64 %39, i32 3
  %41 = load i64, ptr %40, align 8
  %42 = getelementptr inbounds i8, ptr %30, i64 24
  store i64 %41, ptr %42, align 8
  %43 = load ptr, ptr %36, align 8
  %44 = getelementptr inbounds i8, ptr %2, i64 16
  %45 = load i64, ptr %44, align 8
  %46 = getelementptr inbounds %struct.nl_population, ptr %43, i64 %45, i32 3
  %47 = load i64, ptr %46, align 8
  %48 = getelementptr inbounds i8, ptr %30, i64 32
  store i64 %47, ptr %48, align 8
  %49 = getelementptr inbounds i8, ptr %1, i64 216
  %50 = load i64, ptr %49, align 8
  %51 = tail call i64 @llvm.smax.i64(i64 %50, i64 0)
  %52 = getelementptr inbounds i8, ptr %30, i64 40
  store i64 %51, ptr %52, align 8
  %53 = getelementptr inbounds i8, ptr %2, i64 128
  %54 = load ptr, ptr %53, align 8
  %55 = ptrtoint ptr %54 to i64
  %56 = getelementptr inbounds i8, ptr %30, i64 48
  store i64 %55, ptr %56, align 8
  %57 = getelementptr inbounds i8, ptr %0, i64 240
  %58 = load ptr, ptr %57, align 8
  %59 = ptrtoint ptr %58 to i64
  %60 = getelementptr inbounds i8, ptr %30, i64 56
  store i64 %59, ptr %60, align 8
  %61 = getelementptr i8, ptr %30, i64 96
  %62 = getelementptr inbounds i8, ptr %2, i64 240
  br label %63

63:                                               ; preds = %69, %32
  %64 = phi i64 [ 0, %32 ], [ %75, %69 ]
  %65 = load i64, ptr %4, align 8
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %69, label %67

67:                                               ; preds = %63
  %68 = getelementptr inbounds i8, ptr %2, i64 248
  br label %76

69:                                               ; preds = %63
  %70 = load ptr, ptr %62, align 8
  %71 = getelementptr inbounds ptr, ptr %70, i64 %64
  %72 = load ptr, ptr %71, align 8
  %73 = ptrtoint ptr %72 to i64
  %74 = getelementptr inbounds i64, ptr %61, i64 %64
  store i64 %73, ptr %74, align 8
  %75 = add nuw nsw i64 %64, 1
  br label %63

76:                                               ; preds = %67, %82
  %77 = phi i64 [ %90, %82 ], [ 0, %67 ]
  %78 = load i64, ptr %7, align 8
  %79 = icmp slt i64 %77, %78
  br i1 %79, label %82, label %80

80:                                               ; preds = %76
  %81 = getelementptr inbounds i8, ptr %2, i64 256
  br label %91

82:                                               ; preds = %76
  %83 = load ptr, ptr %68, align 8
  %84 = getelementptr inbounds ptr, ptr %83, i64 %77
  %85 = load ptr, ptr %84, align 8
  %86 = ptrtoint ptr %85 to i64
  %87 = load i64, ptr %4, align 8
  %88 = getelementptr i64, ptr %61, i64 %87
  %89 = getelementptr i64, ptr %88, i64 %77
  store i64 %86, ptr %89, align 8
  %90 = add nuw nsw i64 %77, 1
  br label %76

91:                                               ; preds = %80, %98
  %92 = phi i64 [ %108, %98 ], [ 0, %80 ]
  %93 = load i64, ptr %10, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %98, label %95

95:                                               ; preds = %91
  %96 = getelementptr inbounds i8, ptr %2, i64 72
  %97 = getelementptr i64, ptr %30, i64 %12
  br label %109

98:                                               ; preds = %91
  %99 = load ptr, ptr %81, align 8
  %100 = getelementptr inbounds ptr, ptr %99, i64 %92
  %101 = load ptr, ptr %100, align 8
  %102 = ptrtoint ptr %101 to i64
  %103 = load i64, ptr %4, align 8
  %104 = load i64, ptr %7, align 8
  %105 = getelementptr i64, ptr %61, i64 %103
  %106 = getelementptr i64, ptr %105, i64 %104
  %107 = getelementptr i64, ptr %106, i64 %92
  store i64 %102, ptr %107, align 8
  %108 = add nuw nsw i64 %92, 1
  br label %91

109:                                              ; preds = %95, %115
  %110 = phi i64 [ %128, %115 ], [ 0, %95 ]
  %111 = load i64, ptr %13, align 8
  %112 = icmp slt i64 %110, %111
  br i1 %112, label %115, label %113

113:                                              ; preds = %109
  %114 = getelementptr inbounds i8, ptr %2, i64 80
  br label %129

115:                                              ; preds = %109
  %116 = load ptr, ptr %36, align 8
  %117 = load i64, ptr %38, align 8
  %118 = getelementptr inbounds %struct.nl_population, ptr %116, i64 %117, i32 16
  %119 = load ptr, ptr %118, align 8
  %120 = load ptr, ptr %96, align 8
  %121 = getelementptr i64, ptr %120, i64 %110
  %122 = getelementptr i8, ptr %121, i64 8
  %123 = load i64, ptr %122, align 8
  %124 = getelementptr inbounds ptr, ptr %119, i64 %123
  %125 = load ptr, ptr %124, align 8
  %126 = ptrtoint ptr %125 to i64
  %127 = getelementptr i64, ptr %97, i64 %110
  store i64 %126, ptr %127, align 8
  %128 = add nuw nsw i64 %110, 1
  br label %109

129:                                              ; preds = %113, %136
  %130 = phi i64 [ %151, %136 ], [ 0, %113 ]
  %131 = load i64, ptr %16, align 8
  %132 = icmp slt i64 %130, %131
  br i1 %132, label %136, label %133

133:                                              ; preds = %129
  %134 = getelementptr inbounds i8, ptr %1, i64 272
  %135 = getelementptr inbounds i8, ptr %2, i64 296
  br label %152

136:                                              ; preds = %129
  %137 = load ptr, ptr %36, align 8
  %138 = load i64, ptr %44, align 8
  %139 = getelementptr inbounds %struct.nl_population, ptr %137, i64 %138, i32 16
  %140 = load ptr, ptr %139, align 8
  %141 = load ptr, ptr %114, align 8
  %142 = getelementptr i64, ptr %141, i64 %130
  %143 = getelementptr i8, ptr %142, i64 8
  %144 = load i64, ptr %143, align 8
  %145 = getelementptr inbounds ptr, ptr %140, i64 %144
  %146 = load ptr, ptr %145, align 8
  %147 = ptrtoint ptr %146 to i64
  %148 = load i64, ptr %13, align 8
  %149 = getelementptr i64, ptr %97, i64 %148
  %150 = getelementptr i64, ptr %149, i64 %130
  store i64 %147, ptr %150, align 8
  %151 = add nuw nsw i64 %130, 1
  br label %129

152:                                              ; preds = %133, %189
  %153 = phi i64 [ %190, %189 ], [ 0, %133 ]
  %154 = load i64, ptr %20, align 8
  %155 = icmp slt i64 %153, %154
  br i1 %155, label %159, label %156

156:                                              ; preds = %152
  %157 = getelementptr inbounds i8, ptr %0, i64 176
  %158 = getelementptr inbounds i8, ptr %1, i64 288
  br label %191

159:                                              ; preds = %152
  %160 = load i64, ptr %19, align 8
  %161 = getelementptr inbounds i64, ptr %30, i64 %160
  %162 = shl nsw i64 %153, 6
  %163 = getelementptr inbounds i8, ptr %161, i64 %162
  %164 = load ptr, ptr %134, align 8
  %165 = getelementptr inbounds %struct.nl_contribution, ptr %164, i64 %153, i32 1
  %166 = load i64, ptr %165, align 8
  %167 = icmp eq i64 %166, 0
  br i1 %167, label %168, label %170

168:                                              ; preds = %159
  %169 = tail call fastcc ptr @nl_target_of(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef %153, i64 noundef 0) #24
  tail call fastcc void @nl_place_target(ptr noundef %169, ptr noundef nonnull %163) #24
  br label %189

170:                                              ; preds = %159
  %171 = load ptr, ptr %135, align 8
  %172 = getelementptr inbounds ptr, ptr %171, i64 %153
  %173 = load ptr, ptr %172, align 8
  %174 = ptrtoint ptr %173 to i64
  store i64 %174, ptr %163, align 8
  br label %175

175:                                              ; preds = %181, %170
  %176 = phi i64 [ 0, %170 ], [ %188, %181 ]
  %177 = load ptr, ptr %134, align 8
  %178 = getelementptr inbounds %struct.nl_contribution, ptr %177, i64 %153, i32 1
  %179 = load i64, ptr %178, align 8
  %180 = icmp slt i64 %176, %179
  br i1 %180, label %181, label %189

181:                                              ; preds = %175
  %182 = tail call fastcc ptr @nl_target_of(ptr noundef %0, ptr noundef nonnull %1, ptr noundef nonnull %2, i64 noundef %153, i64 noundef %176) #24
  %183 = load ptr, ptr %135, align 8
  %184 = getelementptr inbounds ptr, ptr %183, i64 %153
  %185 = load ptr, ptr %184, align 8
  %186 = shl nsw i64 %176, 6
  %187 = getelementptr inbounds i8, ptr %185, i64 %186
  tail call fastcc void @nl_place_target(ptr noundef %182, ptr noundef %187) #24
  %188 = add nuw nsw i64 %176, 1
  br label %175

189:                                              ; preds = %175, %168
  %190 = add nuw nsw i64 %153, 1
  br label %152

191:                                              ; preds = %156, %195
  %192 = phi i64 [ %211, %195 ], [ 0, %156 ]
  %193 = load i64, ptr %27, align 8
  %194 = icmp slt i64 %192, %193
  br i1 %194, label %195, label %212

195:                                              ; preds = %191
  %196 = load ptr, ptr %157, align 8
  %197 = load ptr, ptr %158, align 8
  %198 = getelementptr inbounds i64, ptr %197, i64 %192
  %199 = load i64, ptr %198, align 8
  %200 = getelementptr inbounds %struct.nl_probe, ptr %196, i64 %199, i32 8
  %201 = load ptr, ptr %200, align 8
  %202 = ptrtoint ptr %201 to i64
  %203 = load i64, ptr %19, align 8
  %204 = load i64, ptr %20, align 8
  %205 = load i64, ptr %24, align 8
  %206 = getelementptr i64, ptr %30, i64 %203
  %207 = shl i64 %204, 6
  %208 = getelementptr i8, ptr %206, i64 %207
  %209 = getelementptr i64, ptr %208, i64 %205
  %210 = getelementptr i64, ptr %209, i64 %192
  store i64 %202, ptr %210, align 8
  %211 = add nuw nsw i64 %192, 1
  br label %191

212:                                              ; preds = %191, %3
  ret ptr %30
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc noundef ptr @nl_history_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i64 144
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 200
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %20, %3
  %9 = phi i64 [ 0, %3 ], [ %21, %20 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %22, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = getelementptr inbounds %struct.nl_history, ptr %12, i64 %9
  %14 = load i64, ptr %13, align 8
  %15 = icmp eq i64 %14, %1
  br i1 %15, label %16, label %20

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, ptr %13, i64 8
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, %2
  br i1 %19, label %22, label %20

20:                                               ; preds = %11, %16
  %21 = add nuw i64 %9, 1
  br label %8

22:                                               ; preds = %16, %8
  %23 = phi ptr [ null, %8 ], [ %13, %16 ]
  ret ptr %23
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite)
define internal fastcc void @nl_place_target(ptr nocapture noundef readonly %0, ptr nocapture noundef writeonly %1) #20 {
  %3 = getelementptr inbounds i8, ptr %0, i64 56
  %4 = load ptr, ptr %3, align 8
  %5 = ptrtoint ptr %4 to i64
  store i64 %5, ptr %1, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 %7, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 32
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %10, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %0, i64 24
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %1, i64 32
  store i64 %13, ptr %14, align 8
  %15 = getelementptr inbounds i8, ptr %0, i64 80
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds i8, ptr %1, i64 40
  store i64 %16, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %0, i64 88
  %19 = load i64, ptr %18, align 8
  %20 = getelementptr inbounds i8, ptr %1, i64 48
  store i64 %19, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %0, i64 96
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %1, i64 56
  store i64 %22, ptr %23, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_aggregate(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 56
  %4 = load i64, ptr %3, align 8
  %5 = shl nsw i64 %4, 1
  %6 = tail call fastcc i64 @nl_cell_event(ptr noundef %0, i64 noundef %5) #24
  %7 = add nsw i64 %6, %1
  ret i64 %7
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_event(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 48
  %4 = load i64, ptr %3, align 8
  %5 = mul nsw i64 %4, 3
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load i64, ptr %6, align 8
  %8 = add i64 %1, 6
  %9 = add i64 %8, %5
  %10 = add i64 %9, %7
  ret i64 %10
}

; Function Attrs: nounwind
define internal fastcc void @nl_take_probes(ptr nocapture noundef readonly %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 112
  %3 = getelementptr inbounds i8, ptr %0, i64 176
  %4 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = getelementptr inbounds i8, ptr %0, i64 160
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  br label %7

7:                                                ; preds = %61, %1
  %8 = phi i64 [ 0, %1 ], [ %64, %61 ]
  %9 = load i64, ptr %2, align 8
  %10 = icmp slt i64 %8, %9
  br i1 %10, label %12, label %11

11:                                               ; preds = %7
  ret void

12:                                               ; preds = %7
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.nl_probe, ptr %13, i64 %8
  %15 = getelementptr inbounds i8, ptr %14, i64 16
  %16 = getelementptr inbounds i8, ptr %14, i64 40
  %17 = getelementptr inbounds i8, ptr %14, i64 64
  br label %18

18:                                               ; preds = %50, %12
  %19 = phi i64 [ 0, %12 ], [ %56, %50 ]
  %20 = phi i64 [ 0, %12 ], [ %57, %50 ]
  %21 = load i64, ptr %15, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %27, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %14, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = icmp eq i64 %25, 4
  br i1 %26, label %61, label %58

27:                                               ; preds = %18
  %28 = load ptr, ptr %16, align 8
  %29 = getelementptr inbounds %struct.nl_range, ptr %28, i64 %20
  %30 = load ptr, ptr %4, align 8
  %31 = getelementptr inbounds i8, ptr %29, i64 8
  %32 = load i64, ptr %31, align 8
  %33 = getelementptr inbounds ptr, ptr %30, i64 %32
  %34 = load ptr, ptr %33, align 8
  %35 = load ptr, ptr %5, align 8
  %36 = load i64, ptr %29, align 8
  %37 = getelementptr inbounds %struct.nl_population, ptr %35, i64 %36, i32 20
  %38 = load ptr, ptr %37, align 8
  %39 = load ptr, ptr %17, align 8
  %40 = load i64, ptr %6, align 8
  %41 = sdiv i64 %40, 8
  %42 = mul nsw i64 %41, %19
  %43 = getelementptr inbounds i8, ptr %39, i64 %42
  %44 = getelementptr inbounds i8, ptr %29, i64 32
  %45 = load ptr, ptr %44, align 8
  %46 = icmp eq ptr %45, null
  br i1 %46, label %47, label %50

47:                                               ; preds = %27
  %48 = getelementptr inbounds i8, ptr %29, i64 16
  %49 = load i64, ptr %48, align 8
  br label %50

50:                                               ; preds = %27, %47
  %51 = phi i64 [ %49, %47 ], [ 0, %27 ]
  %52 = getelementptr inbounds i8, ptr %29, i64 24
  %53 = load i64, ptr %52, align 8
  %54 = tail call i64 %34(ptr noundef %38, ptr noundef %43, ptr noundef null, ptr noundef %45, i64 noundef %51, i64 noundef %53) #28
  %55 = load i64, ptr %52, align 8
  %56 = add nsw i64 %55, %19
  %57 = add nuw nsw i64 %20, 1
  br label %18

58:                                               ; preds = %23
  %59 = load ptr, ptr %17, align 8
  %60 = tail call fastcc double @nl_reduce(ptr noundef nonnull %0, i64 noundef %25, ptr noundef %59, i64 noundef %19) #24
  br label %61

61:                                               ; preds = %23, %58
  %62 = phi double [ %60, %58 ], [ 0.000000e+00, %23 ]
  %63 = getelementptr inbounds i8, ptr %14, i64 56
  store double %62, ptr %63, align 8
  %64 = add nuw nsw i64 %8, 1
  br label %7
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_deliver(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 136
  %5 = getelementptr inbounds i8, ptr %0, i64 216
  %6 = getelementptr inbounds i8, ptr %0, i64 192
  %7 = icmp slt i64 %1, 0
  %8 = getelementptr inbounds i8, ptr %0, i64 160
  %9 = getelementptr inbounds i8, ptr %0, i64 168
  br label %10

10:                                               ; preds = %214, %3
  %11 = phi i64 [ 0, %3 ], [ %215, %214 ]
  %12 = load i64, ptr %4, align 8
  %13 = icmp slt i64 %11, %12
  br i1 %13, label %15, label %14

14:                                               ; preds = %10
  ret void

15:                                               ; preds = %10
  %16 = load ptr, ptr %5, align 8
  %17 = load ptr, ptr %6, align 8
  %18 = getelementptr inbounds %struct.nl_block, ptr %17, i64 %11
  %19 = getelementptr inbounds i8, ptr %18, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %16, i64 %20
  %22 = load i8, ptr %21, align 1
  %23 = icmp eq i8 %22, 0
  br i1 %23, label %24, label %214

24:                                               ; preds = %15
  %25 = getelementptr inbounds i8, ptr %18, i64 96
  %26 = load i64, ptr %25, align 8
  %27 = icmp sgt i64 %26, 0
  br i1 %27, label %28, label %214

28:                                               ; preds = %24
  %29 = getelementptr inbounds i8, ptr %18, i64 16
  %30 = load i64, ptr %29, align 8
  br i1 %7, label %33, label %31

31:                                               ; preds = %28
  %32 = icmp eq i64 %30, %1
  br i1 %32, label %33, label %214

33:                                               ; preds = %28, %31
  %34 = phi i64 [ %1, %31 ], [ %30, %28 ]
  %35 = load ptr, ptr %8, align 8
  %36 = getelementptr inbounds %struct.nl_population, ptr %35, i64 %34
  %37 = load ptr, ptr %9, align 8
  %38 = getelementptr inbounds i8, ptr %18, i64 32
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds %struct.nl_target, ptr %37, i64 %39
  %41 = getelementptr inbounds i8, ptr %40, i64 8
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds %struct.nl_population, ptr %35, i64 %42, i32 2
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds i8, ptr %40, i64 48
  %46 = load i64, ptr %45, align 8
  %47 = add nsw i64 %46, %2
  %48 = getelementptr inbounds i8, ptr %18, i64 64
  %49 = load i64, ptr %48, align 8
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %54

51:                                               ; preds = %33
  %52 = getelementptr inbounds i8, ptr %18, i64 72
  %53 = load i64, ptr %52, align 8
  br label %54

54:                                               ; preds = %51, %33
  %55 = phi i64 [ %53, %51 ], [ 0, %33 ]
  %56 = add nsw i64 %47, %55
  %57 = getelementptr inbounds i8, ptr %40, i64 32
  %58 = load i64, ptr %57, align 8
  %59 = srem i64 %56, %58
  %60 = getelementptr inbounds i8, ptr %36, i64 144
  %61 = getelementptr inbounds i8, ptr %18, i64 24
  %62 = getelementptr inbounds i8, ptr %36, i64 136
  %63 = getelementptr inbounds i8, ptr %18, i64 40
  %64 = getelementptr inbounds i8, ptr %18, i64 48
  %65 = getelementptr inbounds i8, ptr %18, i64 56
  %66 = getelementptr inbounds i8, ptr %40, i64 24
  %67 = getelementptr inbounds i8, ptr %40, i64 56
  %68 = mul nsw i64 %59, %44
  %69 = getelementptr inbounds i8, ptr %18, i64 120
  %70 = getelementptr inbounds i8, ptr %18, i64 136
  %71 = getelementptr inbounds i8, ptr %18, i64 128
  %72 = getelementptr inbounds i8, ptr %18, i64 112
  %73 = getelementptr inbounds i8, ptr %40, i64 40
  %74 = getelementptr inbounds i8, ptr %18, i64 88
  %75 = getelementptr inbounds i8, ptr %18, i64 80
  br label %76

76:                                               ; preds = %212, %54
  %77 = phi i64 [ 0, %54 ], [ %213, %212 ]
  %78 = load ptr, ptr %60, align 8
  %79 = load i64, ptr %61, align 8
  %80 = getelementptr inbounds i64, ptr %78, i64 %79
  %81 = load i64, ptr %80, align 8
  %82 = icmp slt i64 %77, %81
  br i1 %82, label %83, label %214

83:                                               ; preds = %76
  %84 = load ptr, ptr %62, align 8
  %85 = getelementptr inbounds ptr, ptr %84, i64 %79
  %86 = load ptr, ptr %85, align 8
  %87 = getelementptr inbounds i32, ptr %86, i64 %77
  %88 = load i32, ptr %87, align 4
  %89 = sext i32 %88 to i64
  %90 = load i64, ptr %63, align 8
  %91 = sub nsw i64 %89, %90
  %92 = icmp slt i64 %91, 0
  br i1 %92, label %212, label %93

93:                                               ; preds = %83
  %94 = load i64, ptr %64, align 8
  %95 = icmp slt i64 %91, %94
  br i1 %95, label %96, label %212

96:                                               ; preds = %93
  %97 = load i64, ptr %65, align 8
  %98 = icmp eq i64 %97, 0
  br i1 %98, label %99, label %138

99:                                               ; preds = %96
  %100 = load ptr, ptr %67, align 8
  %101 = load i64, ptr %73, align 8
  %102 = mul nsw i64 %101, %59
  %103 = getelementptr inbounds i8, ptr %100, i64 %102
  %104 = load i64, ptr %66, align 8
  %105 = icmp eq i64 %104, 4
  br label %106

106:                                              ; preds = %136, %99
  %107 = phi i64 [ 0, %99 ], [ %137, %136 ]
  %108 = load i64, ptr %74, align 8
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %110, label %212

110:                                              ; preds = %106
  %111 = mul nsw i64 %108, %91
  %112 = add nsw i64 %111, %107
  %113 = load i64, ptr %75, align 8
  %114 = add nsw i64 %113, %107
  %115 = load ptr, ptr %70, align 8
  %116 = icmp eq ptr %115, null
  br i1 %105, label %117, label %129

117:                                              ; preds = %110
  %118 = getelementptr inbounds i32, ptr %103, i64 %114
  %119 = load i32, ptr %118, align 4
  br i1 %116, label %123, label %120

120:                                              ; preds = %117
  %121 = getelementptr inbounds i32, ptr %115, i64 %112
  %122 = load i32, ptr %121, align 4
  br label %126

123:                                              ; preds = %117
  %124 = load i64, ptr %72, align 8
  %125 = trunc i64 %124 to i32
  br label %126

126:                                              ; preds = %123, %120
  %127 = phi i32 [ %122, %120 ], [ %125, %123 ]
  %128 = add i32 %127, %119
  store i32 %128, ptr %118, align 4
  br label %136

129:                                              ; preds = %110
  %130 = getelementptr inbounds i64, ptr %103, i64 %114
  %131 = load i64, ptr %130, align 8
  %132 = getelementptr inbounds i64, ptr %115, i64 %112
  %133 = select i1 %116, ptr %72, ptr %132
  %134 = load i64, ptr %133, align 8
  %135 = add i64 %134, %131
  store i64 %135, ptr %130, align 8
  br label %136

136:                                              ; preds = %129, %126
  %137 = add nuw nsw i64 %107, 1
  br label %106

138:                                              ; preds = %96
  %139 = load i64, ptr %66, align 8
  %140 = icmp eq i64 %139, 4
  %141 = load ptr, ptr %67, align 8
  %142 = load i64, ptr %57, align 8
  %143 = mul nsw i64 %142, %44
  %144 = load ptr, ptr %69, align 8
  %145 = getelementptr inbounds i64, ptr %144, i64 %91
  %146 = load i64, ptr %145, align 8
  %147 = getelementptr inbounds i8, ptr %145, i64 8
  %148 = load i64, ptr %147, align 8
  %149 = load ptr, ptr %70, align 8
  %150 = icmp eq ptr %149, null
  br i1 %140, label %151, label %184

151:                                              ; preds = %138, %180
  %152 = phi i64 [ %183, %180 ], [ %146, %138 ]
  %153 = icmp slt i64 %152, %148
  br i1 %153, label %154, label %212

154:                                              ; preds = %151
  %155 = load i64, ptr %65, align 8
  %156 = icmp eq i64 %155, 2
  %157 = load ptr, ptr %71, align 8
  br i1 %156, label %158, label %162

158:                                              ; preds = %154
  %159 = getelementptr inbounds i16, ptr %157, i64 %152
  %160 = load i16, ptr %159, align 2
  %161 = zext i16 %160 to i32
  br label %165

162:                                              ; preds = %154
  %163 = getelementptr inbounds i32, ptr %157, i64 %152
  %164 = load i32, ptr %163, align 4
  br label %165

165:                                              ; preds = %162, %158
  %166 = phi i32 [ %161, %158 ], [ %164, %162 ]
  %167 = zext i32 %166 to i64
  %168 = add nsw i64 %68, %167
  %169 = icmp slt i64 %168, %143
  %170 = select i1 %169, i64 0, i64 %143
  %171 = sub nsw i64 %168, %170
  %172 = getelementptr inbounds i32, ptr %141, i64 %171
  %173 = load i32, ptr %172, align 4
  br i1 %150, label %177, label %174

174:                                              ; preds = %165
  %175 = getelementptr inbounds i32, ptr %149, i64 %152
  %176 = load i32, ptr %175, align 4
  br label %180

177:                                              ; preds = %165
  %178 = load i64, ptr %72, align 8
  %179 = trunc i64 %178 to i32
  br label %180

180:                                              ; preds = %177, %174
  %181 = phi i32 [ %176, %174 ], [ %179, %177 ]
  %182 = add i32 %181, %173
  store i32 %182, ptr %172, align 4
  %183 = add nsw i64 %152, 1
  br label %151

184:                                              ; preds = %138, %198
  %185 = phi i64 [ %211, %198 ], [ %146, %138 ]
  %186 = icmp slt i64 %185, %148
  br i1 %186, label %187, label %212

187:                                              ; preds = %184
  %188 = load i64, ptr %65, align 8
  %189 = icmp eq i64 %188, 2
  %190 = load ptr, ptr %71, align 8
  br i1 %189, label %191, label %195

191:                                              ; preds = %187
  %192 = getelementptr inbounds i16, ptr %190, i64 %185
  %193 = load i16, ptr %192, align 2
  %194 = zext i16 %193 to i32
  br label %198

195:                                              ; preds = %187
  %196 = getelementptr inbounds i32, ptr %190, i64 %185
  %197 = load i32, ptr %196, align 4
  br label %198

198:                                              ; preds = %195, %191
  %199 = phi i32 [ %194, %191 ], [ %197, %195 ]
  %200 = zext i32 %199 to i64
  %201 = add nsw i64 %68, %200
  %202 = icmp slt i64 %201, %143
  %203 = select i1 %202, i64 0, i64 %143
  %204 = sub nsw i64 %201, %203
  %205 = getelementptr inbounds i64, ptr %141, i64 %204
  %206 = load i64, ptr %205, align 8
  %207 = getelementptr inbounds i64, ptr %149, i64 %185
  %208 = select i1 %150, ptr %72, ptr %207
  %209 = load i64, ptr %208, align 8
  %210 = add i64 %209, %206
  store i64 %210, ptr %205, align 8
  %211 = add nsw i64 %185, 1
  br label %184

212:                                              ; preds = %184, %151, %106, %93, %83
  %213 = add nuw nsw i64 %77, 1
  br label %76

214:                                              ; preds = %76, %15, %24, %31
  %215 = add nuw nsw i64 %11, 1
  br label %10
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %1, i64 noundef %2) #0 {
  %4 = alloca i64, align 8
  %5 = alloca i64, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 128
  %7 = getelementptr inbounds i8, ptr %0, i64 184
  %8 = getelementptr inbounds i8, ptr %0, i64 216
  %9 = getelementptr inbounds i8, ptr %0, i64 160
  %10 = icmp slt i64 %1, 0
  br label %11

11:                                               ; preds = %93, %3
  %12 = phi i64 [ 0, %3 ], [ %94, %93 ]
  %13 = load i64, ptr %6, align 8
  %14 = icmp slt i64 %12, %13
  br i1 %14, label %15, label %95

15:                                               ; preds = %11
  %16 = load ptr, ptr %7, align 8
  %17 = getelementptr inbounds %struct.nl_connection, ptr %16, i64 %12
  %18 = getelementptr inbounds i8, ptr %17, i64 376
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = getelementptr inbounds i8, ptr %17, i64 384
  %21 = getelementptr inbounds i8, ptr %17, i64 168
  br label %22

22:                                               ; preds = %88, %15
  %23 = phi i64 [ 0, %15 ], [ %89, %88 ]
  %24 = load i64, ptr %18, align 8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %93

26:                                               ; preds = %22
  %27 = load ptr, ptr %8, align 8
  %28 = load i64, ptr %19, align 8
  %29 = getelementptr inbounds i8, ptr %27, i64 %28
  %30 = load i8, ptr %29, align 1
  %31 = icmp eq i8 %30, 0
  br i1 %31, label %32, label %93

32:                                               ; preds = %26
  %33 = load ptr, ptr %20, align 8
  %34 = getelementptr inbounds %struct.nl_table, ptr %33, i64 %23
  %35 = getelementptr inbounds i8, ptr %34, i64 304
  br label %36

36:                                               ; preds = %86, %32
  %37 = phi i64 [ 0, %32 ], [ %87, %86 ]
  %38 = load i64, ptr %21, align 8
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %88

40:                                               ; preds = %36
  %41 = load ptr, ptr %35, align 8
  %42 = getelementptr inbounds ptr, ptr %41, i64 %37
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr inbounds i8, ptr %43, i64 8
  %45 = load i64, ptr %44, align 8
  %46 = tail call fastcc i64 @nl_is_first(ptr noundef %34, i64 noundef %37) #24
  %47 = icmp ne i64 %46, 0
  %48 = icmp eq i64 %45, %1
  %49 = select i1 %10, i1 true, i1 %48
  %50 = select i1 %47, i1 %49, i1 false
  br i1 %50, label %51, label %86

51:                                               ; preds = %40
  %52 = load ptr, ptr %9, align 8
  %53 = getelementptr inbounds %struct.nl_population, ptr %52, i64 %45
  %54 = getelementptr inbounds i8, ptr %53, i64 144
  %55 = getelementptr inbounds i8, ptr %43, i64 16
  %56 = getelementptr inbounds i8, ptr %53, i64 136
  br label %57

57:                                               ; preds = %51, %84
  %58 = phi i64 [ %85, %84 ], [ 0, %51 ]
  %59 = load ptr, ptr %54, align 8
  %60 = load i64, ptr %55, align 8
  %61 = getelementptr inbounds i64, ptr %59, i64 %60
  %62 = load i64, ptr %61, align 8
  %63 = icmp slt i64 %58, %62
  br i1 %63, label %64, label %86

64:                                               ; preds = %57
  %65 = load ptr, ptr %56, align 8
  %66 = getelementptr inbounds ptr, ptr %65, i64 %60
  %67 = load ptr, ptr %66, align 8
  %68 = getelementptr inbounds i32, ptr %67, i64 %58
  %69 = load i32, ptr %68, align 4
  %70 = sext i32 %69 to i64
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #26
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #26
  %71 = load i64, ptr %43, align 8
  call fastcc void @nl_runs_of(ptr noundef %34, i64 noundef %71, i64 noundef %70, ptr noundef nonnull %4, ptr noundef nonnull %5) #24
  %72 = load i64, ptr %5, align 8
  %73 = load i64, ptr %4, align 8
  br label %74

74:                                               ; preds = %77, %64
  %75 = phi i64 [ %83, %77 ], [ %73, %64 ]
  %76 = icmp slt i64 %75, %72
  br i1 %76, label %77, label %84

77:                                               ; preds = %74
  %78 = load i64, ptr %43, align 8
  %79 = tail call fastcc i64 @nl_delay_of(ptr noundef %34, i64 noundef %78, i64 noundef %75) #24
  %80 = add nsw i64 %79, %2
  %81 = tail call fastcc i64 @nl_queue_event(ptr noundef %0, ptr noundef nonnull %43, i64 noundef %80, i64 noundef %70, i64 noundef %75) #24
  %82 = icmp eq i64 %81, 0
  %83 = add nsw i64 %75, 1
  br i1 %82, label %74, label %90

84:                                               ; preds = %74
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #26
  %85 = add nuw nsw i64 %58, 1
  br label %57

86:                                               ; preds = %57, %40
  %87 = add nuw nsw i64 %37, 1
  br label %36

88:                                               ; preds = %36
  %89 = add nuw nsw i64 %23, 1
  br label %22

90:                                               ; preds = %77
  %91 = getelementptr inbounds i8, ptr %0, i64 296
  %92 = load i64, ptr %91, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #26
  br label %95

93:                                               ; preds = %22, %26
  %94 = add nuw nsw i64 %12, 1
  br label %11

95:                                               ; preds = %11, %90
  %96 = phi i64 [ %92, %90 ], [ 0, %11 ]
  ret i64 %96
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_report(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %1, i64 88
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %struct.nl_slot, ptr %7, i64 %2, i32 1
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %73

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %0, i64 72
  %13 = load i64, ptr %12, align 8
  %14 = and i64 %13, 4
  %15 = icmp eq i64 %14, 0
  br i1 %15, label %16, label %73

16:                                               ; preds = %11
  %17 = getelementptr inbounds i8, ptr %0, i64 40
  %18 = load i64, ptr %17, align 8
  %19 = icmp eq i64 %18, 32
  %20 = getelementptr inbounds i8, ptr %1, i64 128
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds ptr, ptr %21, i64 %2
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds i8, ptr %1, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = tail call i64 @llvm.smax.i64(i64 %25, i64 0)
  br i1 %19, label %27, label %37

27:                                               ; preds = %16, %35
  %28 = phi i64 [ %36, %35 ], [ 0, %16 ]
  %29 = icmp eq i64 %28, %26
  br i1 %29, label %73, label %30

30:                                               ; preds = %27
  %31 = getelementptr inbounds float, ptr %23, i64 %28
  %32 = load float, ptr %31, align 4
  %33 = fsub float %32, %32
  %34 = fcmp oeq float %33, 0.000000e+00
  br i1 %34, label %35, label %47

35:                                               ; preds = %30
  %36 = add nuw i64 %28, 1
  br label %27

37:                                               ; preds = %16, %45
  %38 = phi i64 [ %46, %45 ], [ 0, %16 ]
  %39 = icmp eq i64 %38, %26
  br i1 %39, label %73, label %40

40:                                               ; preds = %37
  %41 = getelementptr inbounds double, ptr %23, i64 %38
  %42 = load double, ptr %41, align 8
  %43 = fsub double %42, %42
  %44 = fcmp oeq double %43, 0.000000e+00
  br i1 %44, label %45, label %47

45:                                               ; preds = %40
  %46 = add nuw i64 %38, 1
  br label %37

47:                                               ; preds = %40, %30
  %48 = phi i64 [ %28, %30 ], [ %38, %40 ]
  %49 = icmp slt i64 %48, 0
  br i1 %49, label %73, label %50

50:                                               ; preds = %47
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #26
  %51 = getelementptr inbounds i8, ptr %0, i64 304
  store i8 0, ptr %51, align 1
  store ptr %51, ptr %5, align 8
  %52 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 512, ptr %52, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #24
  %53 = load ptr, ptr %6, align 8
  %54 = getelementptr inbounds %struct.nl_slot, ptr %53, i64 %2
  %55 = load ptr, ptr %54, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %55) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #24
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %48) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #24
  %56 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %56) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.33) #24
  %57 = load i64, ptr %17, align 8
  %58 = icmp eq i64 %57, 32
  %59 = getelementptr inbounds i8, ptr %1, i64 128
  %60 = load ptr, ptr %59, align 8
  %61 = getelementptr inbounds ptr, ptr %60, i64 %2
  %62 = load ptr, ptr %61, align 8
  br i1 %58, label %63, label %67

63:                                               ; preds = %50
  %64 = getelementptr inbounds float, ptr %62, i64 %48
  %65 = load float, ptr %64, align 4
  %66 = fpext float %65 to double
  br label %70

67:                                               ; preds = %50
  %68 = getelementptr inbounds double, ptr %62, i64 %48
  %69 = load double, ptr %68, align 8
  br label %70

70:                                               ; preds = %67, %63
  %71 = phi double [ %66, %63 ], [ %69, %67 ]
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %71) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.34) #24
  call fastcc void @nl_add_time(ptr noundef nonnull %0, ptr noundef nonnull %5, i64 noundef %3) #24
  %72 = getelementptr inbounds i8, ptr %0, i64 296
  store i64 1, ptr %72, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #26
  br label %73

73:                                               ; preds = %37, %27, %70, %47, %4, %11
  %74 = phi i64 [ 0, %11 ], [ 0, %4 ], [ 1, %70 ], [ 0, %47 ], [ 0, %27 ], [ 0, %37 ]
  ret i64 %74
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_integer(ptr nocapture noundef %0, i64 noundef %1) #8 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #24
  br label %5

5:                                                ; preds = %4, %2
  %6 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %6, i64 noundef 1) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_real(ptr nocapture noundef %0, double noundef %1) #8 {
  %3 = fcmp uno double %1, 0.000000e+00
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.36) #24
  br label %50

5:                                                ; preds = %2
  %6 = fcmp olt double %1, 0.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #24
  %8 = fneg double %1
  br label %9

9:                                                ; preds = %7, %5
  %10 = phi double [ %8, %7 ], [ %1, %5 ]
  %11 = fcmp ogt double %10, 0x7FEFFFFFFFFFFFFF
  br i1 %11, label %12, label %13

12:                                               ; preds = %9
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.37) #24
  br label %50

13:                                               ; preds = %9, %17
  %14 = phi i64 [ %19, %17 ], [ 0, %9 ]
  %15 = phi double [ %18, %17 ], [ %10, %9 ]
  %16 = fcmp ult double %15, 1.000000e+01
  br i1 %16, label %20, label %17

17:                                               ; preds = %13
  %18 = fdiv double %15, 1.000000e+01
  %19 = add nuw nsw i64 %14, 1
  br label %13

20:                                               ; preds = %13, %26
  %21 = phi i64 [ %28, %26 ], [ %14, %13 ]
  %22 = phi double [ %27, %26 ], [ %15, %13 ]
  %23 = fcmp ogt double %22, 0.000000e+00
  %24 = fcmp olt double %22, 1.000000e+00
  %25 = and i1 %23, %24
  br i1 %25, label %26, label %29

26:                                               ; preds = %20
  %27 = fmul double %22, 1.000000e+01
  %28 = add nsw i64 %21, -1
  br label %20

29:                                               ; preds = %20
  %30 = fmul double %22, 1.000000e+08
  %31 = fadd double %30, 5.000000e-01
  %32 = fptoui double %31 to i64
  %33 = udiv i64 %32, 100000000
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %33, i64 noundef 1) #24
  %34 = urem i64 %32, 100000000
  br label %35

35:                                               ; preds = %43, %29
  %36 = phi i64 [ %34, %29 ], [ %40, %43 ]
  %37 = phi i64 [ 8, %29 ], [ %44, %43 ]
  %38 = icmp ne i64 %36, 0
  %39 = urem i64 %36, 10
  %40 = udiv i64 %36, 10
  %41 = icmp eq i64 %39, 0
  %42 = and i1 %38, %41
  br i1 %42, label %43, label %45

43:                                               ; preds = %35
  %44 = add nsw i64 %37, -1
  br label %35

45:                                               ; preds = %35
  br i1 %38, label %46, label %47

46:                                               ; preds = %45
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.38) #24
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %36, i64 noundef %37) #24
  br label %47

47:                                               ; preds = %46, %45
  %48 = icmp eq i64 %21, 0
  br i1 %48, label %50, label %49

49:                                               ; preds = %47
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.39) #24
  tail call fastcc void @nl_add_integer(ptr noundef %0, i64 noundef %21) #24
  br label %50

50:                                               ; preds = %47, %49, %12, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_time(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2) #8 {
  %4 = sitofp i64 %2 to double
  %5 = getelementptr inbounds i8, ptr %0, i64 48
  %6 = load i64, ptr %5, align 8
  %7 = sitofp i64 %6 to double
  %8 = fmul double %4, %7
  %9 = getelementptr inbounds i8, ptr %0, i64 56
  %10 = load i64, ptr %9, align 8
  %11 = sitofp i64 %10 to double
  %12 = fdiv double %8, %11
  %13 = fmul double %12, 1.000000e+06
  %14 = fadd double %13, 5.000000e-01
  %15 = fptoui double %14 to i64
  %16 = udiv i64 %15, 1000000
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %16, i64 noundef 1) #24
  %17 = urem i64 %15, 1000000
  br label %18

18:                                               ; preds = %26, %3
  %19 = phi i64 [ %17, %3 ], [ %23, %26 ]
  %20 = phi i64 [ 6, %3 ], [ %27, %26 ]
  %21 = icmp ne i64 %19, 0
  %22 = urem i64 %19, 10
  %23 = udiv i64 %19, 10
  %24 = icmp eq i64 %22, 0
  %25 = and i1 %21, %24
  br i1 %25, label %26, label %28

26:                                               ; preds = %18
  %27 = add nsw i64 %20, -1
  br label %18

28:                                               ; preds = %18
  br i1 %21, label %29, label %30

29:                                               ; preds = %28
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.38) #24
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %19, i64 noundef %20) #24
  br label %30

30:                                               ; preds = %29, %28
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.40) #24
  tail call fastcc void @nl_add_integer(ptr noundef %1, i64 noundef %2) #24
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.41) #24
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_digits(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #26
  %5 = getelementptr inbounds i8, ptr %4, i64 23
  store i8 0, ptr %5, align 1
  br label %6

6:                                                ; preds = %15, %3
  %7 = phi i64 [ %1, %3 ], [ %22, %15 ]
  %8 = phi i64 [ 23, %3 ], [ %19, %15 ]
  %9 = phi i64 [ 0, %3 ], [ %21, %15 ]
  %10 = icmp ne i64 %7, 0
  %11 = icmp slt i64 %9, %2
  %12 = select i1 %10, i1 true, i1 %11
  br i1 %12, label %15, label %13

13:                                               ; preds = %6
  %14 = getelementptr inbounds i8, ptr %4, i64 %8
  call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull %14) #24
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #26
  ret void

15:                                               ; preds = %6
  %16 = urem i64 %7, 10
  %17 = trunc nuw nsw i64 %16 to i8
  %18 = or disjoint i8 %17, 48
  %19 = add nsw i64 %8, -1
  %20 = getelementptr inbounds [24 x i8], ptr %4, i64 0, i64 %19
  store i8 %18, ptr %20, align 1
  %21 = add nuw nsw i64 %9, 1
  %22 = udiv i64 %7, 10
  br label %6
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc double @nl_reduce(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #17 {
  %5 = alloca [16 x double], align 16
  %6 = alloca [16 x float], align 16
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = icmp eq i64 %1, 3
  br i1 %9, label %11, label %71

11:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #26
  br i1 %10, label %17, label %12

12:                                               ; preds = %11
  %13 = icmp eq i64 %1, 0
  %14 = icmp eq i64 %1, 1
  %15 = select i1 %14, float 0xFFF0000000000000, float 0x7FF0000000000000
  %16 = select i1 %13, float 0.000000e+00, float %15
  br label %31

17:                                               ; preds = %11, %23
  %18 = phi i64 [ %29, %23 ], [ 0, %11 ]
  %19 = phi i64 [ %30, %23 ], [ 1, %11 ]
  %20 = icmp slt i64 %19, %3
  br i1 %20, label %23, label %21

21:                                               ; preds = %17
  %22 = sitofp i64 %18 to double
  br label %69

23:                                               ; preds = %17
  %24 = getelementptr inbounds float, ptr %2, i64 %18
  %25 = load float, ptr %24, align 4
  %26 = getelementptr inbounds float, ptr %2, i64 %19
  %27 = load float, ptr %26, align 4
  %28 = fcmp olt float %25, %27
  %29 = select i1 %28, i64 %19, i64 %18
  %30 = add nuw nsw i64 %19, 1
  br label %17

31:                                               ; preds = %36, %12
  %32 = phi i64 [ %38, %36 ], [ 0, %12 ]
  %33 = icmp eq i64 %32, 16
  br i1 %33, label %34, label %36

34:                                               ; preds = %31
  %35 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %39

36:                                               ; preds = %31
  %37 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %32
  store float %16, ptr %37, align 4
  %38 = add nuw nsw i64 %32, 1
  br label %31

39:                                               ; preds = %42, %34
  %40 = phi i64 [ %49, %42 ], [ 0, %34 ]
  %41 = icmp eq i64 %40, %35
  br i1 %41, label %50, label %42

42:                                               ; preds = %39
  %43 = and i64 %40, 15
  %44 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %43
  %45 = load float, ptr %44, align 4
  %46 = getelementptr inbounds float, ptr %2, i64 %40
  %47 = load float, ptr %46, align 4
  %48 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %45, float noundef %47) #24
  store float %48, ptr %44, align 4
  %49 = add nuw i64 %40, 1
  br label %39

50:                                               ; preds = %39, %59
  %51 = phi i64 [ %60, %59 ], [ 8, %39 ]
  %52 = icmp eq i64 %51, 0
  br i1 %52, label %53, label %56

53:                                               ; preds = %50
  %54 = load float, ptr %6, align 16
  %55 = fpext float %54 to double
  br label %69

56:                                               ; preds = %50, %61
  %57 = phi i64 [ %68, %61 ], [ 0, %50 ]
  %58 = icmp eq i64 %57, %51
  br i1 %58, label %59, label %61

59:                                               ; preds = %56
  %60 = lshr i64 %51, 1
  br label %50

61:                                               ; preds = %56
  %62 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %57
  %63 = load float, ptr %62, align 4
  %64 = add nuw nsw i64 %57, %51
  %65 = getelementptr inbounds [16 x float], ptr %6, i64 0, i64 %64
  %66 = load float, ptr %65, align 4
  %67 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %63, float noundef %66) #24
  store float %67, ptr %62, align 4
  %68 = add nuw nsw i64 %57, 1
  br label %56

69:                                               ; preds = %21, %53
  %70 = phi double [ %22, %21 ], [ %55, %53 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #26
  br label %130

71:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #26
  br i1 %10, label %77, label %72

72:                                               ; preds = %71
  %73 = icmp eq i64 %1, 0
  %74 = icmp eq i64 %1, 1
  %75 = select i1 %74, double 0xFFF0000000000000, double 0x7FF0000000000000
  %76 = select i1 %73, double 0.000000e+00, double %75
  br label %91

77:                                               ; preds = %71, %83
  %78 = phi i64 [ %89, %83 ], [ 0, %71 ]
  %79 = phi i64 [ %90, %83 ], [ 1, %71 ]
  %80 = icmp slt i64 %79, %3
  br i1 %80, label %83, label %81

81:                                               ; preds = %77
  %82 = sitofp i64 %78 to double
  br label %128

83:                                               ; preds = %77
  %84 = getelementptr inbounds double, ptr %2, i64 %78
  %85 = load double, ptr %84, align 8
  %86 = getelementptr inbounds double, ptr %2, i64 %79
  %87 = load double, ptr %86, align 8
  %88 = fcmp olt double %85, %87
  %89 = select i1 %88, i64 %79, i64 %78
  %90 = add nuw nsw i64 %79, 1
  br label %77

91:                                               ; preds = %96, %72
  %92 = phi i64 [ %98, %96 ], [ 0, %72 ]
  %93 = icmp eq i64 %92, 16
  br i1 %93, label %94, label %96

94:                                               ; preds = %91
  %95 = tail call i64 @llvm.smax.i64(i64 %3, i64 0)
  br label %99

96:                                               ; preds = %91
  %97 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %92
  store double %76, ptr %97, align 8
  %98 = add nuw nsw i64 %92, 1
  br label %91

99:                                               ; preds = %102, %94
  %100 = phi i64 [ %109, %102 ], [ 0, %94 ]
  %101 = icmp eq i64 %100, %95
  br i1 %101, label %110, label %102

102:                                              ; preds = %99
  %103 = and i64 %100, 15
  %104 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %103
  %105 = load double, ptr %104, align 8
  %106 = getelementptr inbounds double, ptr %2, i64 %100
  %107 = load double, ptr %106, align 8
  %108 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %105, double noundef %107) #24
  store double %108, ptr %104, align 8
  %109 = add nuw i64 %100, 1
  br label %99

110:                                              ; preds = %99, %118
  %111 = phi i64 [ %119, %118 ], [ 8, %99 ]
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %113, label %115

113:                                              ; preds = %110
  %114 = load double, ptr %5, align 16
  br label %128

115:                                              ; preds = %110, %120
  %116 = phi i64 [ %127, %120 ], [ 0, %110 ]
  %117 = icmp eq i64 %116, %111
  br i1 %117, label %118, label %120

118:                                              ; preds = %115
  %119 = lshr i64 %111, 1
  br label %110

120:                                              ; preds = %115
  %121 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %116
  %122 = load double, ptr %121, align 8
  %123 = add nuw nsw i64 %116, %111
  %124 = getelementptr inbounds [16 x double], ptr %5, i64 0, i64 %123
  %125 = load double, ptr %124, align 8
  %126 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %122, double noundef %125) #24
  store double %126, ptr %121, align 8
  %127 = add nuw nsw i64 %116, 1
  br label %115

128:                                              ; preds = %81, %113
  %129 = phi double [ %82, %81 ], [ %114, %113 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #26
  br label %130

130:                                              ; preds = %128, %69
  %131 = phi double [ %70, %69 ], [ %129, %128 ]
  ret double %131
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef float @nl_combine_32(i64 noundef %0, float noundef %1, float noundef %2) #4 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd float %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt float %2, %1
  %8 = select i1 %7, float %1, float %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt float %1, %2
  %11 = select i1 %10, float %1, float %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi float [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret float %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc noundef double @nl_combine_64(i64 noundef %0, double noundef %1, double noundef %2) #4 {
  switch i64 %0, label %9 [
    i64 0, label %4
    i64 1, label %6
  ]

4:                                                ; preds = %3
  %5 = fadd double %1, %2
  br label %12

6:                                                ; preds = %3
  %7 = fcmp olt double %2, %1
  %8 = select i1 %7, double %1, double %2
  br label %12

9:                                                ; preds = %3
  %10 = fcmp olt double %1, %2
  %11 = select i1 %10, double %1, double %2
  br label %12

12:                                               ; preds = %6, %9, %4
  %13 = phi double [ %5, %4 ], [ %8, %6 ], [ %11, %9 ]
  ret double %13
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_release_events(ptr nocapture noundef %0, i64 noundef %1) #21 {
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = srem i64 %1, %4
  %6 = getelementptr inbounds i8, ptr %0, i64 32
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i32, ptr %7, i64 %5
  %9 = load i32, ptr %8, align 4
  %10 = icmp eq i32 %9, 0
  br i1 %10, label %26, label %11

11:                                               ; preds = %2
  %12 = getelementptr inbounds i8, ptr %0, i64 72
  %13 = load i32, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %0, i64 48
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds i32, ptr %17, i64 %5
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %19 to i64
  %21 = getelementptr inbounds %struct.nl_event, ptr %15, i64 %20, i32 2
  store i32 %13, ptr %21, align 4
  %22 = load ptr, ptr %6, align 8
  %23 = getelementptr inbounds i32, ptr %22, i64 %5
  %24 = load i32, ptr %23, align 4
  %25 = add nsw i32 %24, -1
  store i32 %25, ptr %12, align 8
  store i32 0, ptr %23, align 4
  br label %26

26:                                               ; preds = %2, %11
  ret void
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 3) i64 @nl_run_row(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6, i64 noundef %7) #0 {
  %9 = getelementptr inbounds i8, ptr %2, i64 264
  %10 = load ptr, ptr %9, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %10, i64 noundef %7) #24
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds ptr, ptr %12, i64 %3
  %14 = load ptr, ptr %13, align 8
  %15 = load ptr, ptr %9, align 8
  %16 = tail call fastcc ptr @nl_posts(ptr noundef %2, i64 noundef %5, i64 noundef %6) #24
  %17 = trunc i64 %4 to i32
  %18 = trunc i64 %5 to i32
  %19 = trunc i64 %6 to i32
  %20 = tail call i32 %14(ptr noundef %15, ptr noundef %16, i32 noundef %17, i32 noundef %18, i32 noundef %19) #28
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %24, label %22

22:                                               ; preds = %8
  %23 = load ptr, ptr %9, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %23) #24
  br label %24

24:                                               ; preds = %8, %22
  %25 = phi i64 [ 2, %22 ], [ 0, %8 ]
  ret i64 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_place_uniforms(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #9 {
  %6 = getelementptr inbounds i8, ptr %2, i64 312
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i64, ptr %3, i64 %7
  %9 = getelementptr inbounds i8, ptr %1, i64 200
  %10 = load i64, ptr %9, align 8
  %11 = shl nsw i64 %10, 6
  %12 = getelementptr inbounds i8, ptr %8, i64 %11
  %13 = getelementptr inbounds i8, ptr %1, i64 152
  %14 = getelementptr inbounds i8, ptr %1, i64 224
  %15 = getelementptr inbounds i8, ptr %0, i64 176
  %16 = getelementptr inbounds i8, ptr %1, i64 240
  br label %17

17:                                               ; preds = %43, %5
  %18 = phi i64 [ 0, %5 ], [ %46, %43 ]
  %19 = load i64, ptr %13, align 8
  %20 = icmp slt i64 %18, %19
  br i1 %20, label %22, label %21

21:                                               ; preds = %17
  ret void

22:                                               ; preds = %17
  %23 = load ptr, ptr %14, align 8
  %24 = shl nuw nsw i64 %18, 1
  %25 = getelementptr inbounds i64, ptr %23, i64 %24
  %26 = load i64, ptr %25, align 8
  %27 = or disjoint i64 %24, 1
  %28 = getelementptr inbounds i64, ptr %23, i64 %27
  %29 = load i64, ptr %28, align 8
  switch i64 %26, label %39 [
    i64 2, label %30
    i64 1, label %35
  ]

30:                                               ; preds = %22
  %31 = load ptr, ptr %16, align 8
  %32 = getelementptr inbounds i64, ptr %31, i64 %29
  %33 = load i64, ptr %32, align 8
  %34 = sitofp i64 %33 to double
  br label %43

35:                                               ; preds = %22
  %36 = load ptr, ptr %15, align 8
  %37 = getelementptr inbounds %struct.nl_probe, ptr %36, i64 %29
  %38 = tail call fastcc double @nl_former_probe(ptr noundef %37, i64 noundef %4) #24
  br label %43

39:                                               ; preds = %22
  %40 = load ptr, ptr %15, align 8
  %41 = getelementptr inbounds %struct.nl_probe, ptr %40, i64 %29, i32 7
  %42 = load double, ptr %41, align 8
  br label %43

43:                                               ; preds = %35, %39, %30
  %44 = phi double [ %34, %30 ], [ %38, %35 ], [ %42, %39 ]
  %45 = getelementptr inbounds i64, ptr %12, i64 %18
  store double %44, ptr %45, align 8
  %46 = add nuw nsw i64 %18, 1
  br label %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_report_overflow(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %3, i64 80
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %3, i64 88
  %9 = load i64, ptr %8, align 8
  %10 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = tail call fastcc ptr @nl_target_of(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %7, i64 noundef %10) #24
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #26
  %12 = getelementptr inbounds i8, ptr %0, i64 304
  store i8 0, ptr %12, align 1
  store ptr %12, ptr %5, align 8
  %13 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 512, ptr %13, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.42) #24
  %14 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %14) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.43) #24
  %15 = getelementptr inbounds i8, ptr %3, i64 64
  %16 = load double, ptr %15, align 8
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %16) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.44) #24
  %17 = load ptr, ptr %11, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %17) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #24
  %18 = getelementptr inbounds i8, ptr %3, i64 72
  %19 = load i64, ptr %18, align 8
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %19) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #24
  %20 = getelementptr inbounds i8, ptr %0, i64 160
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds i8, ptr %11, i64 8
  %23 = load i64, ptr %22, align 8
  %24 = getelementptr inbounds %struct.nl_population, ptr %21, i64 %23
  %25 = load ptr, ptr %24, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %25) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.45) #24
  %26 = getelementptr inbounds i8, ptr %0, i64 256
  %27 = load i64, ptr %26, align 8
  call fastcc void @nl_add_time(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %27) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.46) #24
  %28 = getelementptr inbounds i8, ptr %0, i64 296
  store i64 2, ptr %28, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #26
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_posts(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  switch i64 %5, label %18 [
    i64 4, label %6
    i64 0, label %10
  ]

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 96
  %8 = load ptr, ptr %7, align 8
  %9 = getelementptr inbounds i32, ptr %8, i64 %1
  br label %37

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 200
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 56
  %14 = load i64, ptr %13, align 8
  %15 = tail call i64 @llvm.umax.i64(i64 %14, i64 1)
  %16 = srem i64 %1, %15
  %17 = getelementptr inbounds i32, ptr %12, i64 %16
  br label %37

18:                                               ; preds = %3
  %19 = getelementptr inbounds i8, ptr %0, i64 96
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds i16, ptr %20, i64 %1
  %22 = sub nsw i64 %2, %1
  %23 = getelementptr inbounds i8, ptr %0, i64 200
  %24 = tail call i64 @llvm.smax.i64(i64 %22, i64 0)
  br label %25

25:                                               ; preds = %30, %18
  %26 = phi i64 [ 0, %18 ], [ %36, %30 ]
  %27 = icmp eq i64 %26, %24
  br i1 %27, label %28, label %30

28:                                               ; preds = %25
  %29 = load ptr, ptr %23, align 8
  br label %37

30:                                               ; preds = %25
  %31 = getelementptr inbounds i16, ptr %21, i64 %26
  %32 = load i16, ptr %31, align 2
  %33 = zext i16 %32 to i32
  %34 = load ptr, ptr %23, align 8
  %35 = getelementptr inbounds i32, ptr %34, i64 %26
  store i32 %33, ptr %35, align 4
  %36 = add nuw i64 %26, 1
  br label %25

37:                                               ; preds = %28, %10, %6
  %38 = phi ptr [ %9, %6 ], [ %17, %10 ], [ %29, %28 ]
  ret ptr %38
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc double @nl_former_probe(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = getelementptr inbounds i8, ptr %0, i64 72
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = getelementptr inbounds i8, ptr %0, i64 88
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 80
  %9 = load i64, ptr %8, align 8
  %10 = srem i64 %1, %5
  %11 = add i64 %9, %5
  %12 = sub i64 %11, %10
  %13 = srem i64 %12, %5
  %14 = getelementptr inbounds double, ptr %7, i64 %13
  %15 = load double, ptr %14, align 8
  ret double %15
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_is_due(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #3 {
  %3 = load i64, ptr %1, align 8
  %4 = icmp eq i64 %3, 1
  br i1 %4, label %5, label %21

5:                                                ; preds = %2
  %6 = getelementptr inbounds i8, ptr %1, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = icmp eq i64 %7, 1
  %9 = getelementptr inbounds i8, ptr %0, i64 256
  %10 = load i64, ptr %9, align 8
  %11 = getelementptr inbounds i8, ptr %1, i64 24
  %12 = load i64, ptr %11, align 8
  br i1 %8, label %13, label %15

13:                                               ; preds = %5
  %14 = icmp eq i64 %10, %12
  br label %18

15:                                               ; preds = %5
  %16 = srem i64 %10, %12
  %17 = icmp eq i64 %16, 0
  br label %18

18:                                               ; preds = %15, %13
  %19 = phi i1 [ %14, %13 ], [ %17, %15 ]
  %20 = zext i1 %19 to i64
  br label %21

21:                                               ; preds = %18, %2
  %22 = phi i64 [ 1, %2 ], [ %20, %18 ]
  ret i64 %22
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_keep_probe(ptr nocapture noundef %0, i64 noundef %1, double noundef %2) #22 {
  %4 = getelementptr inbounds i8, ptr %0, i64 72
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 80
  %7 = getelementptr inbounds i8, ptr %0, i64 88
  br label %8

8:                                                ; preds = %19, %3
  %9 = phi i64 [ 0, %3 ], [ %22, %19 ]
  %10 = icmp sgt i64 %9, %5
  br i1 %10, label %14, label %11

11:                                               ; preds = %8
  %12 = load i64, ptr %6, align 8
  %13 = icmp slt i64 %12, 0
  br i1 %13, label %19, label %14

14:                                               ; preds = %8, %11
  %15 = add nsw i64 %5, 1
  store i64 %1, ptr %6, align 8
  %16 = load ptr, ptr %7, align 8
  %17 = srem i64 %1, %15
  %18 = getelementptr inbounds double, ptr %16, i64 %17
  store double %2, ptr %18, align 8
  ret void

19:                                               ; preds = %11
  %20 = load ptr, ptr %7, align 8
  %21 = getelementptr inbounds double, ptr %20, i64 %9
  store double %2, ptr %21, align 8
  %22 = add nuw nsw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_new(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #7 {
  %4 = icmp eq i64 %2, 0
  %5 = getelementptr inbounds i8, ptr %0, i64 384
  %6 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %7

7:                                                ; preds = %10, %3
  %8 = phi i64 [ 0, %3 ], [ %21, %10 ]
  %9 = icmp eq i64 %8, %6
  br i1 %9, label %22, label %10

10:                                               ; preds = %7
  %11 = load ptr, ptr %5, align 8
  %12 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %8, i32 2
  %13 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %1, i32 2
  %14 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %8, i32 1
  %15 = getelementptr inbounds %struct.nl_table, ptr %11, i64 %1, i32 1
  %16 = select i1 %4, ptr %14, ptr %12
  %17 = select i1 %4, ptr %15, ptr %13
  %18 = load i64, ptr %16, align 8
  %19 = load i64, ptr %17, align 8
  %20 = icmp eq i64 %18, %19
  %21 = add nuw i64 %8, 1
  br i1 %20, label %22, label %7

22:                                               ; preds = %10, %7
  %23 = icmp sge i64 %8, %1
  %24 = zext i1 %23 to i64
  ret i64 %24
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_run_rows(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #0 {
  %5 = getelementptr inbounds i8, ptr %2, i64 32
  %6 = getelementptr inbounds i8, ptr %2, i64 104
  %7 = getelementptr inbounds i8, ptr %2, i64 112
  %8 = getelementptr inbounds i8, ptr %2, i64 24
  br label %9

9:                                                ; preds = %33, %4
  %10 = phi i64 [ 0, %4 ], [ %23, %33 ]
  %11 = load i64, ptr %5, align 8
  %12 = icmp slt i64 %10, %11
  br i1 %12, label %13, label %54

13:                                               ; preds = %9
  %14 = load i64, ptr %6, align 8
  %15 = icmp slt i64 %14, 0
  br i1 %15, label %21, label %16

16:                                               ; preds = %13
  %17 = load ptr, ptr %7, align 8
  %18 = getelementptr inbounds i32, ptr %17, i64 %10
  %19 = load i32, ptr %18, align 4
  %20 = sext i32 %19 to i64
  br label %21

21:                                               ; preds = %13, %16
  %22 = phi i64 [ %20, %16 ], [ %10, %13 ]
  %23 = add nuw nsw i64 %10, 1
  br label %24

24:                                               ; preds = %51, %21
  %25 = phi i64 [ %14, %21 ], [ %52, %51 ]
  %26 = phi i64 [ %22, %21 ], [ %53, %51 ]
  %27 = icmp slt i64 %25, 0
  br i1 %27, label %33, label %28

28:                                               ; preds = %24
  %29 = load ptr, ptr %7, align 8
  %30 = getelementptr inbounds i32, ptr %29, i64 %23
  %31 = load i32, ptr %30, align 4
  %32 = sext i32 %31 to i64
  br label %33

33:                                               ; preds = %24, %28
  %34 = phi i64 [ %32, %28 ], [ %23, %24 ]
  %35 = icmp slt i64 %26, %34
  br i1 %35, label %36, label %9

36:                                               ; preds = %33
  %37 = tail call fastcc i64 @nl_run_start(ptr noundef nonnull %2, i64 noundef %26) #24
  %38 = tail call fastcc i64 @nl_run_end(ptr noundef nonnull %2, i64 noundef %26) #24
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %51

40:                                               ; preds = %36
  %41 = load i64, ptr %8, align 8
  %42 = add nsw i64 %41, %10
  %43 = tail call fastcc i64 @nl_run_delay(ptr noundef %2, i64 noundef %26) #24
  %44 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %42, i64 noundef %37, i64 noundef %38, i64 noundef %43) #24
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %40
  %47 = load i64, ptr %6, align 8
  br label %51

48:                                               ; preds = %40
  %49 = getelementptr inbounds i8, ptr %0, i64 296
  %50 = load i64, ptr %49, align 8
  br label %54

51:                                               ; preds = %46, %36
  %52 = phi i64 [ %47, %46 ], [ %25, %36 ]
  %53 = add nsw i64 %26, 1
  br label %24

54:                                               ; preds = %9, %48
  %55 = phi i64 [ %50, %48 ], [ 0, %9 ]
  ret i64 %55
}

; Function Attrs: nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_begin(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #22 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i64 224
  %8 = load ptr, ptr %7, align 8
  %9 = shl nsw i64 %2, 4
  %10 = icmp eq i64 %1, 0
  %11 = icmp eq i64 %1, 1
  %12 = tail call i64 @llvm.smax.i64(i64 %9, i64 0)
  br i1 %6, label %13, label %22

13:                                               ; preds = %3
  %14 = select i1 %11, float 0xFFF0000000000000, float 0x7FF0000000000000
  %15 = select i1 %10, float 0.000000e+00, float %14
  br label %16

16:                                               ; preds = %19, %13
  %17 = phi i64 [ 0, %13 ], [ %21, %19 ]
  %18 = icmp eq i64 %17, %12
  br i1 %18, label %31, label %19

19:                                               ; preds = %16
  %20 = getelementptr inbounds float, ptr %8, i64 %17
  store float %15, ptr %20, align 4
  %21 = add nuw nsw i64 %17, 1
  br label %16

22:                                               ; preds = %3
  %23 = select i1 %11, double 0xFFF0000000000000, double 0x7FF0000000000000
  %24 = select i1 %10, double 0.000000e+00, double %23
  br label %25

25:                                               ; preds = %28, %22
  %26 = phi i64 [ 0, %22 ], [ %30, %28 ]
  %27 = icmp eq i64 %26, %12
  br i1 %27, label %31, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds double, ptr %8, i64 %26
  store double %24, ptr %29, align 8
  %30 = add nuw nsw i64 %26, 1
  br label %25

31:                                               ; preds = %25, %16
  %32 = getelementptr inbounds i8, ptr %0, i64 232
  %33 = load ptr, ptr %32, align 8
  %34 = shl i64 %2, 2
  tail call void @llvm.memset.p0.i64(ptr align 4 %33, i8 0, i64 %34, i1 false)
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, i64 noundef %6) #8 {
  %8 = getelementptr inbounds i8, ptr %0, i64 40
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 32
  %11 = getelementptr inbounds i8, ptr %0, i64 224
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %0, i64 240
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %2, i64 32
  %16 = icmp eq i64 %4, 0
  %17 = icmp sgt i64 %5, -1
  %18 = getelementptr inbounds i8, ptr %1, i64 80
  %19 = getelementptr inbounds i8, ptr %2, i64 240
  %20 = getelementptr inbounds i8, ptr %2, i64 24
  %21 = getelementptr inbounds i8, ptr %0, i64 232
  br i1 %10, label %22, label %76

22:                                               ; preds = %34, %7
  %23 = phi i64 [ 0, %7 ], [ %28, %34 ]
  %24 = load i64, ptr %15, align 8
  %25 = icmp slt i64 %23, %24
  br i1 %25, label %26, label %129

26:                                               ; preds = %22
  %27 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %23) #24
  %28 = add nuw nsw i64 %23, 1
  %29 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %28) #24
  br i1 %16, label %32, label %30

30:                                               ; preds = %26
  %31 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %27, i64 noundef %29) #24
  br label %32

32:                                               ; preds = %30, %26
  %33 = phi ptr [ %31, %30 ], [ null, %26 ]
  br label %34

34:                                               ; preds = %74, %32
  %35 = phi i64 [ %27, %32 ], [ %75, %74 ]
  %36 = icmp slt i64 %35, %29
  br i1 %36, label %37, label %22

37:                                               ; preds = %34
  %38 = tail call fastcc i64 @nl_is_alive_32(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %35) #24
  %39 = icmp eq i64 %38, 0
  br i1 %39, label %74, label %40

40:                                               ; preds = %37
  br i1 %17, label %41, label %50

41:                                               ; preds = %40
  %42 = load i64, ptr %18, align 8
  %43 = load ptr, ptr %19, align 8
  %44 = getelementptr inbounds ptr, ptr %43, i64 %42
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr inbounds i32, ptr %45, i64 %35
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  %49 = icmp eq i64 %48, %5
  br i1 %49, label %50, label %74

50:                                               ; preds = %41, %40
  br i1 %16, label %56, label %51

51:                                               ; preds = %50
  %52 = sub nsw i64 %35, %27
  %53 = getelementptr inbounds i32, ptr %33, i64 %52
  %54 = load i32, ptr %53, align 4
  %55 = sext i32 %54 to i64
  br label %59

56:                                               ; preds = %50
  %57 = load i64, ptr %20, align 8
  %58 = add nsw i64 %57, %23
  br label %59

59:                                               ; preds = %56, %51
  %60 = phi i64 [ %55, %51 ], [ %58, %56 ]
  %61 = load ptr, ptr %21, align 8
  %62 = getelementptr inbounds i32, ptr %61, i64 %60
  %63 = load i32, ptr %62, align 4
  %64 = add nsw i32 %63, 1
  store i32 %64, ptr %62, align 4
  %65 = and i32 %63, 15
  %66 = zext nneg i32 %65 to i64
  %67 = mul nsw i64 %66, %6
  %68 = getelementptr float, ptr %12, i64 %67
  %69 = getelementptr float, ptr %68, i64 %60
  %70 = load float, ptr %69, align 4
  %71 = getelementptr inbounds float, ptr %14, i64 %35
  %72 = load float, ptr %71, align 4
  %73 = tail call fastcc float @nl_combine_32(i64 noundef %3, float noundef %70, float noundef %72) #24
  store float %73, ptr %69, align 4
  br label %74

74:                                               ; preds = %59, %41, %37
  %75 = add nsw i64 %35, 1
  br label %34

76:                                               ; preds = %88, %7
  %77 = phi i64 [ 0, %7 ], [ %82, %88 ]
  %78 = load i64, ptr %15, align 8
  %79 = icmp slt i64 %77, %78
  br i1 %79, label %80, label %129

80:                                               ; preds = %76
  %81 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %77) #24
  %82 = add nuw nsw i64 %77, 1
  %83 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %82) #24
  br i1 %16, label %86, label %84

84:                                               ; preds = %80
  %85 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %81, i64 noundef %83) #24
  br label %86

86:                                               ; preds = %84, %80
  %87 = phi ptr [ %85, %84 ], [ null, %80 ]
  br label %88

88:                                               ; preds = %127, %86
  %89 = phi i64 [ %81, %86 ], [ %128, %127 ]
  %90 = icmp slt i64 %89, %83
  br i1 %90, label %91, label %76

91:                                               ; preds = %88
  %92 = tail call fastcc i64 @nl_is_alive_64(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %89) #24
  %93 = icmp eq i64 %92, 0
  br i1 %93, label %127, label %94

94:                                               ; preds = %91
  br i1 %17, label %95, label %103

95:                                               ; preds = %94
  %96 = load i64, ptr %18, align 8
  %97 = load ptr, ptr %19, align 8
  %98 = getelementptr inbounds ptr, ptr %97, i64 %96
  %99 = load ptr, ptr %98, align 8
  %100 = getelementptr inbounds i64, ptr %99, i64 %89
  %101 = load i64, ptr %100, align 8
  %102 = icmp eq i64 %101, %5
  br i1 %102, label %103, label %127

103:                                              ; preds = %95, %94
  br i1 %16, label %109, label %104

104:                                              ; preds = %103
  %105 = sub nsw i64 %89, %81
  %106 = getelementptr inbounds i32, ptr %87, i64 %105
  %107 = load i32, ptr %106, align 4
  %108 = sext i32 %107 to i64
  br label %112

109:                                              ; preds = %103
  %110 = load i64, ptr %20, align 8
  %111 = add nsw i64 %110, %77
  br label %112

112:                                              ; preds = %109, %104
  %113 = phi i64 [ %108, %104 ], [ %111, %109 ]
  %114 = load ptr, ptr %21, align 8
  %115 = getelementptr inbounds i32, ptr %114, i64 %113
  %116 = load i32, ptr %115, align 4
  %117 = add nsw i32 %116, 1
  store i32 %117, ptr %115, align 4
  %118 = and i32 %116, 15
  %119 = zext nneg i32 %118 to i64
  %120 = mul nsw i64 %119, %6
  %121 = getelementptr double, ptr %12, i64 %120
  %122 = getelementptr double, ptr %121, i64 %113
  %123 = load double, ptr %122, align 8
  %124 = getelementptr inbounds double, ptr %14, i64 %89
  %125 = load double, ptr %124, align 8
  %126 = tail call fastcc double @nl_combine_64(i64 noundef %3, double noundef %123, double noundef %125) #24
  store double %126, ptr %122, align 8
  br label %127

127:                                              ; preds = %112, %95, %91
  %128 = add nsw i64 %89, 1
  br label %88

129:                                              ; preds = %76, %22
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_finish(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 40
  %5 = load i64, ptr %4, align 8
  %6 = icmp eq i64 %5, 32
  %7 = getelementptr inbounds i8, ptr %0, i64 224
  %8 = load ptr, ptr %7, align 8
  br i1 %6, label %9, label %27

9:                                                ; preds = %3, %18
  %10 = phi i64 [ %19, %18 ], [ 8, %3 ]
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %45, label %12

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, %2
  %14 = tail call i64 @llvm.smax.i64(i64 %13, i64 0)
  br label %15

15:                                               ; preds = %20, %12
  %16 = phi i64 [ %26, %20 ], [ 0, %12 ]
  %17 = icmp eq i64 %16, %14
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  %19 = lshr i64 %10, 1
  br label %9

20:                                               ; preds = %15
  %21 = getelementptr inbounds float, ptr %8, i64 %16
  %22 = load float, ptr %21, align 4
  %23 = getelementptr float, ptr %21, i64 %13
  %24 = load float, ptr %23, align 4
  %25 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %22, float noundef %24) #24
  store float %25, ptr %21, align 4
  %26 = add nuw i64 %16, 1
  br label %15

27:                                               ; preds = %3, %36
  %28 = phi i64 [ %37, %36 ], [ 8, %3 ]
  %29 = icmp eq i64 %28, 0
  br i1 %29, label %45, label %30

30:                                               ; preds = %27
  %31 = mul nsw i64 %28, %2
  %32 = tail call i64 @llvm.smax.i64(i64 %31, i64 0)
  br label %33

33:                                               ; preds = %38, %30
  %34 = phi i64 [ %44, %38 ], [ 0, %30 ]
  %35 = icmp eq i64 %34, %32
  br i1 %35, label %36, label %38

36:                                               ; preds = %33
  %37 = lshr i64 %28, 1
  br label %27

38:                                               ; preds = %33
  %39 = getelementptr inbounds double, ptr %8, i64 %34
  %40 = load double, ptr %39, align 8
  %41 = getelementptr double, ptr %39, i64 %31
  %42 = load double, ptr %41, align 8
  %43 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %40, double noundef %42) #24
  store double %43, ptr %39, align 8
  %44 = add nuw i64 %34, 1
  br label %33

45:                                               ; preds = %27, %9
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc ptr @nl_history_at(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = sub nsw i64 %4, %1
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = load ptr, ptr %6, align 8
  %8 = icmp slt i64 %5, 0
  br i1 %8, label %9, label %14

9:                                                ; preds = %2
  %10 = getelementptr inbounds i8, ptr %0, i64 16
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %5, 1
  %13 = add i64 %12, %11
  br label %14

14:                                               ; preds = %2, %9
  %15 = phi i64 [ %13, %9 ], [ %5, %2 ]
  %16 = getelementptr inbounds i8, ptr %0, i64 32
  %17 = load i64, ptr %16, align 8
  %18 = mul nsw i64 %17, %15
  %19 = getelementptr inbounds i8, ptr %7, i64 %18
  ret ptr %19
}

; Function Attrs: nounwind
define internal fastcc i64 @nl_launch_phase(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i64 72
  %5 = getelementptr inbounds i8, ptr %1, i64 96
  %6 = getelementptr inbounds i8, ptr %1, i64 128
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = getelementptr inbounds i8, ptr %1, i64 160
  %9 = getelementptr inbounds i8, ptr %0, i64 8
  %10 = getelementptr inbounds i8, ptr %1, i64 56
  %11 = getelementptr inbounds i8, ptr %1, i64 144
  %12 = getelementptr inbounds i8, ptr %0, i64 40
  %13 = getelementptr inbounds i8, ptr %1, i64 16
  %14 = getelementptr inbounds i8, ptr %0, i64 256
  %15 = getelementptr inbounds i8, ptr %0, i64 296
  br label %16

16:                                               ; preds = %217, %3
  %17 = phi i64 [ 0, %3 ], [ %218, %217 ]
  %18 = load i64, ptr %4, align 8
  %19 = icmp slt i64 %17, %18
  br i1 %19, label %20, label %219

20:                                               ; preds = %16
  %21 = load ptr, ptr %5, align 8
  %22 = getelementptr inbounds %struct.nl_launch, ptr %21, i64 %17
  %23 = load i64, ptr %22, align 8
  %24 = icmp eq i64 %23, %2
  br i1 %24, label %25, label %217

25:                                               ; preds = %20
  %26 = tail call fastcc i64 @nl_is_due(ptr noundef %0, ptr noundef nonnull %22) #24
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %217, label %28

28:                                               ; preds = %25
  %29 = getelementptr inbounds i8, ptr %22, i64 72
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds i8, ptr %22, i64 32
  br label %32

32:                                               ; preds = %46, %28
  %33 = phi ptr [ %30, %28 ], [ %61, %46 ]
  %34 = phi i64 [ 0, %28 ], [ %60, %46 ]
  %35 = load i64, ptr %31, align 8
  %36 = icmp slt i64 %34, %35
  br i1 %36, label %46, label %37

37:                                               ; preds = %32
  %38 = load ptr, ptr %9, align 8
  %39 = getelementptr inbounds i8, ptr %22, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds ptr, ptr %38, i64 %40
  %42 = load ptr, ptr %41, align 8
  %43 = load ptr, ptr %8, align 8
  %44 = tail call i32 %42(ptr noundef %43) #28
  %45 = getelementptr inbounds i8, ptr %22, i64 40
  br label %62

46:                                               ; preds = %32
  %47 = getelementptr inbounds i8, ptr %33, i64 8
  %48 = load i64, ptr %47, align 8
  %49 = load ptr, ptr %6, align 8
  %50 = getelementptr inbounds i8, ptr %33, i64 16
  %51 = load i64, ptr %50, align 8
  %52 = getelementptr inbounds ptr, ptr %49, i64 %51
  %53 = load ptr, ptr %52, align 8
  %54 = load i64, ptr %7, align 8
  %55 = tail call fastcc double @nl_reduce(ptr noundef %0, i64 noundef %48, ptr noundef %53, i64 noundef %54) #24
  %56 = load ptr, ptr %8, align 8
  %57 = load i64, ptr %33, align 8
  %58 = tail call fastcc i64 @nl_cell_aggregate(ptr noundef nonnull readonly %1, i64 noundef %57) #24
  %59 = getelementptr inbounds i64, ptr %56, i64 %58
  store double %55, ptr %59, align 8
  %60 = add nuw nsw i64 %34, 1
  %61 = getelementptr inbounds i8, ptr %33, i64 24
  br label %32

62:                                               ; preds = %71, %37
  %63 = phi ptr [ %33, %37 ], [ %82, %71 ]
  %64 = phi i64 [ 0, %37 ], [ %81, %71 ]
  %65 = load i64, ptr %45, align 8
  %66 = icmp slt i64 %64, %65
  br i1 %66, label %71, label %67

67:                                               ; preds = %62
  %68 = getelementptr inbounds i8, ptr %22, i64 56
  %69 = load i64, ptr %68, align 8
  %70 = icmp sgt i64 %69, -1
  br i1 %70, label %83, label %196

71:                                               ; preds = %62
  %72 = load ptr, ptr %8, align 8
  %73 = load i64, ptr %63, align 8
  %74 = load i64, ptr %10, align 8
  %75 = add nsw i64 %74, %73
  %76 = tail call fastcc i64 @nl_cell_event(ptr noundef nonnull readonly %1, i64 noundef %75) #24
  %77 = getelementptr inbounds i64, ptr %72, i64 %76
  %78 = load i64, ptr %77, align 8
  %79 = load ptr, ptr %11, align 8
  %80 = getelementptr inbounds i64, ptr %79, i64 %73
  store i64 %78, ptr %80, align 8
  %81 = add nuw nsw i64 %64, 1
  %82 = getelementptr inbounds i8, ptr %63, i64 8
  br label %62

83:                                               ; preds = %67
  %84 = load i64, ptr %12, align 8
  %85 = icmp eq i64 %84, 32
  %86 = load ptr, ptr %6, align 8
  %87 = getelementptr inbounds ptr, ptr %86, i64 %69
  %88 = load ptr, ptr %87, align 8
  %89 = getelementptr inbounds i8, ptr %22, i64 64
  %90 = load i64, ptr %89, align 8
  %91 = getelementptr inbounds ptr, ptr %86, i64 %90
  %92 = load ptr, ptr %91, align 8
  %93 = load i64, ptr %7, align 8
  %94 = load i64, ptr %13, align 8
  %95 = sdiv i64 %93, 2
  br i1 %85, label %96, label %146

96:                                               ; preds = %83, %101
  %97 = phi i64 [ %102, %101 ], [ %95, %83 ]
  %98 = icmp sgt i64 %97, 0
  br i1 %98, label %101, label %99

99:                                               ; preds = %96
  %100 = add nsw i64 %93, -1
  br label %103

101:                                              ; preds = %96
  %102 = add nsw i64 %97, -1
  tail call fastcc void @nl_sink_32(ptr noundef %92, i64 noundef %102, i64 noundef %93) #24
  br label %96

103:                                              ; preds = %108, %99
  %104 = phi i64 [ %100, %99 ], [ %112, %108 ]
  %105 = icmp sgt i64 %104, 0
  br i1 %105, label %108, label %106

106:                                              ; preds = %103
  %107 = tail call i64 @llvm.smax.i64(i64 %93, i64 0)
  br label %113

108:                                              ; preds = %103
  %109 = load float, ptr %92, align 4
  %110 = getelementptr inbounds float, ptr %92, i64 %104
  %111 = load float, ptr %110, align 4
  store float %111, ptr %92, align 4
  store float %109, ptr %110, align 4
  tail call fastcc void @nl_sink_32(ptr noundef nonnull %92, i64 noundef 0, i64 noundef %104) #24
  %112 = add nsw i64 %104, -1
  br label %103

113:                                              ; preds = %135, %106
  %114 = phi i64 [ %138, %135 ], [ 0, %106 ]
  %115 = icmp eq i64 %114, %107
  br i1 %115, label %118, label %116

116:                                              ; preds = %113
  %117 = getelementptr inbounds float, ptr %88, i64 %114
  br label %121

118:                                              ; preds = %113
  %119 = icmp sgt i64 %93, 0
  %120 = getelementptr inbounds float, ptr %88, i64 %100
  br i1 %119, label %139, label %196

121:                                              ; preds = %125, %116
  %122 = phi i64 [ %133, %125 ], [ 0, %116 ]
  %123 = phi i64 [ %134, %125 ], [ %93, %116 ]
  %124 = icmp slt i64 %122, %123
  br i1 %124, label %125, label %135

125:                                              ; preds = %121
  %126 = add nuw nsw i64 %123, %122
  %127 = lshr i64 %126, 1
  %128 = getelementptr inbounds float, ptr %92, i64 %127
  %129 = load float, ptr %128, align 4
  %130 = load float, ptr %117, align 4
  %131 = fcmp ogt float %129, %130
  %132 = add nuw nsw i64 %127, 1
  %133 = select i1 %131, i64 %122, i64 %132
  %134 = select i1 %131, i64 %127, i64 %123
  br label %121

135:                                              ; preds = %121
  %136 = sub nsw i64 %93, %122
  %137 = sitofp i64 %136 to float
  store float %137, ptr %117, align 4
  %138 = add nuw i64 %114, 1
  br label %113

139:                                              ; preds = %118, %142
  %140 = phi i64 [ %145, %142 ], [ %93, %118 ]
  %141 = icmp slt i64 %140, %94
  br i1 %141, label %142, label %196

142:                                              ; preds = %139
  %143 = load float, ptr %120, align 4
  %144 = getelementptr inbounds float, ptr %88, i64 %140
  store float %143, ptr %144, align 4
  %145 = add nuw nsw i64 %140, 1
  br label %139

146:                                              ; preds = %83, %151
  %147 = phi i64 [ %152, %151 ], [ %95, %83 ]
  %148 = icmp sgt i64 %147, 0
  br i1 %148, label %151, label %149

149:                                              ; preds = %146
  %150 = add nsw i64 %93, -1
  br label %153

151:                                              ; preds = %146
  %152 = add nsw i64 %147, -1
  tail call fastcc void @nl_sink_64(ptr noundef %92, i64 noundef %152, i64 noundef %93) #24
  br label %146

153:                                              ; preds = %158, %149
  %154 = phi i64 [ %150, %149 ], [ %162, %158 ]
  %155 = icmp sgt i64 %154, 0
  br i1 %155, label %158, label %156

156:                                              ; preds = %153
  %157 = tail call i64 @llvm.smax.i64(i64 %93, i64 0)
  br label %163

158:                                              ; preds = %153
  %159 = load double, ptr %92, align 8
  %160 = getelementptr inbounds double, ptr %92, i64 %154
  %161 = load double, ptr %160, align 8
  store double %161, ptr %92, align 8
  store double %159, ptr %160, align 8
  tail call fastcc void @nl_sink_64(ptr noundef nonnull %92, i64 noundef 0, i64 noundef %154) #24
  %162 = add nsw i64 %154, -1
  br label %153

163:                                              ; preds = %185, %156
  %164 = phi i64 [ %188, %185 ], [ 0, %156 ]
  %165 = icmp eq i64 %164, %157
  br i1 %165, label %168, label %166

166:                                              ; preds = %163
  %167 = getelementptr inbounds double, ptr %88, i64 %164
  br label %171

168:                                              ; preds = %163
  %169 = icmp sgt i64 %93, 0
  %170 = getelementptr inbounds double, ptr %88, i64 %150
  br i1 %169, label %189, label %196

171:                                              ; preds = %175, %166
  %172 = phi i64 [ %183, %175 ], [ 0, %166 ]
  %173 = phi i64 [ %184, %175 ], [ %93, %166 ]
  %174 = icmp slt i64 %172, %173
  br i1 %174, label %175, label %185

175:                                              ; preds = %171
  %176 = add nuw nsw i64 %173, %172
  %177 = lshr i64 %176, 1
  %178 = getelementptr inbounds double, ptr %92, i64 %177
  %179 = load double, ptr %178, align 8
  %180 = load double, ptr %167, align 8
  %181 = fcmp ogt double %179, %180
  %182 = add nuw nsw i64 %177, 1
  %183 = select i1 %181, i64 %172, i64 %182
  %184 = select i1 %181, i64 %177, i64 %173
  br label %171

185:                                              ; preds = %171
  %186 = sub nsw i64 %93, %172
  %187 = sitofp i64 %186 to double
  store double %187, ptr %167, align 8
  %188 = add nuw i64 %164, 1
  br label %163

189:                                              ; preds = %168, %192
  %190 = phi i64 [ %195, %192 ], [ %93, %168 ]
  %191 = icmp slt i64 %190, %94
  br i1 %191, label %192, label %196

192:                                              ; preds = %189
  %193 = load double, ptr %170, align 8
  %194 = getelementptr inbounds double, ptr %88, i64 %190
  store double %193, ptr %194, align 8
  %195 = add nuw nsw i64 %190, 1
  br label %189

196:                                              ; preds = %189, %139, %168, %118, %67
  %197 = icmp eq i32 %44, 0
  %198 = getelementptr inbounds i8, ptr %22, i64 48
  br i1 %197, label %217, label %199

199:                                              ; preds = %196, %203
  %200 = phi i64 [ %213, %203 ], [ 0, %196 ]
  %201 = load i64, ptr %198, align 8
  %202 = icmp slt i64 %200, %201
  br i1 %202, label %203, label %217

203:                                              ; preds = %199
  %204 = getelementptr inbounds i64, ptr %63, i64 %200
  %205 = load i64, ptr %204, align 8
  %206 = load i64, ptr %22, align 8
  %207 = icmp ne i64 %206, 1
  %208 = load i64, ptr %14, align 8
  %209 = zext i1 %207 to i64
  %210 = add nsw i64 %208, %209
  %211 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef readonly %1, i64 noundef %205, i64 noundef %210) #24
  %212 = icmp eq i64 %211, 0
  %213 = add nuw nsw i64 %200, 1
  br i1 %212, label %199, label %214

214:                                              ; preds = %203
  %215 = load i64, ptr %15, align 8
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %217, label %219

217:                                              ; preds = %199, %196, %20, %25, %214
  %218 = add nuw nsw i64 %17, 1
  br label %16

219:                                              ; preds = %16, %214
  %220 = phi i64 [ %215, %214 ], [ 0, %16 ]
  ret i64 %220
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_32(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #18 {
  br label %4

4:                                                ; preds = %28, %3
  %5 = phi i64 [ %1, %3 ], [ %21, %28 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %29

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %20

12:                                               ; preds = %9
  %13 = getelementptr inbounds float, ptr %0, i64 %7
  %14 = load float, ptr %13, align 4
  %15 = getelementptr inbounds float, ptr %0, i64 %10
  %16 = load float, ptr %15, align 4
  %17 = tail call fastcc i64 @nl_before_32(float noundef %14, float noundef %16) #24
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 %7, i64 %10
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i64 [ %7, %9 ], [ %19, %12 ]
  %22 = getelementptr inbounds float, ptr %0, i64 %5
  %23 = load float, ptr %22, align 4
  %24 = getelementptr inbounds float, ptr %0, i64 %21
  %25 = load float, ptr %24, align 4
  %26 = tail call fastcc i64 @nl_before_32(float noundef %23, float noundef %25) #24
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %29, label %28

28:                                               ; preds = %20
  store float %25, ptr %22, align 4
  store float %23, ptr %24, align 4
  br label %4

29:                                               ; preds = %4, %20
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_32(float noundef %0, float noundef %1) #4 {
  %3 = fcmp olt float %0, %1
  %4 = fcmp uno float %0, 0.000000e+00
  %5 = fcmp ord float %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sink_64(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #18 {
  br label %4

4:                                                ; preds = %28, %3
  %5 = phi i64 [ %1, %3 ], [ %21, %28 ]
  %6 = shl nsw i64 %5, 1
  %7 = or disjoint i64 %6, 1
  %8 = icmp slt i64 %7, %2
  br i1 %8, label %9, label %29

9:                                                ; preds = %4
  %10 = add nsw i64 %6, 2
  %11 = icmp slt i64 %10, %2
  br i1 %11, label %12, label %20

12:                                               ; preds = %9
  %13 = getelementptr inbounds double, ptr %0, i64 %7
  %14 = load double, ptr %13, align 8
  %15 = getelementptr inbounds double, ptr %0, i64 %10
  %16 = load double, ptr %15, align 8
  %17 = tail call fastcc i64 @nl_before_64(double noundef %14, double noundef %16) #24
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 %7, i64 %10
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i64 [ %7, %9 ], [ %19, %12 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %5
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds double, ptr %0, i64 %21
  %25 = load double, ptr %24, align 8
  %26 = tail call fastcc i64 @nl_before_64(double noundef %23, double noundef %25) #24
  %27 = icmp eq i64 %26, 0
  br i1 %27, label %29, label %28

28:                                               ; preds = %20
  store double %25, ptr %22, align 8
  store double %23, ptr %24, align 8
  br label %4

29:                                               ; preds = %4, %20
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(none)
define internal fastcc range(i64 0, 2) i64 @nl_before_64(double noundef %0, double noundef %1) #4 {
  %3 = fcmp olt double %0, %1
  %4 = fcmp uno double %0, 0.000000e+00
  %5 = fcmp ord double %1, 0.000000e+00
  %6 = and i1 %4, %5
  %7 = or i1 %3, %6
  %8 = zext i1 %7 to i64
  ret i64 %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_is_first(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 304
  %4 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %5

5:                                                ; preds = %8, %2
  %6 = phi i64 [ 0, %2 ], [ %15, %8 ]
  %7 = icmp eq i64 %6, %4
  br i1 %7, label %16, label %8

8:                                                ; preds = %5
  %9 = load ptr, ptr %3, align 8
  %10 = getelementptr inbounds ptr, ptr %9, i64 %6
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds ptr, ptr %9, i64 %1
  %13 = load ptr, ptr %12, align 8
  %14 = icmp eq ptr %11, %13
  %15 = add nuw i64 %6, 1
  br i1 %14, label %16, label %5

16:                                               ; preds = %8, %5
  %17 = icmp sge i64 %6, %1
  %18 = zext i1 %17 to i64
  ret i64 %18
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_runs_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3, ptr nocapture noundef writeonly %4) #6 {
  %6 = icmp eq i64 %1, 0
  br i1 %6, label %30, label %7

7:                                                ; preds = %5
  %8 = getelementptr inbounds i8, ptr %0, i64 144
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %17

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 168
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i32, ptr %13, i64 %2
  %15 = load i32, ptr %14, align 4
  %16 = sext i32 %15 to i64
  br label %17

17:                                               ; preds = %7, %11
  %18 = phi i64 [ %16, %11 ], [ %2, %7 ]
  store i64 %18, ptr %3, align 8
  %19 = load i64, ptr %8, align 8
  %20 = icmp sgt i64 %19, -1
  br i1 %20, label %21, label %28

21:                                               ; preds = %17
  %22 = getelementptr inbounds i8, ptr %0, i64 168
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr i32, ptr %23, i64 %2
  %25 = getelementptr i8, ptr %24, i64 4
  %26 = load i32, ptr %25, align 4
  %27 = sext i32 %26 to i64
  br label %61

28:                                               ; preds = %17
  %29 = add nsw i64 %2, 1
  br label %61

30:                                               ; preds = %5
  %31 = getelementptr inbounds i8, ptr %0, i64 24
  %32 = load i64, ptr %31, align 8
  %33 = sub nsw i64 %2, %32
  %34 = icmp sgt i64 %33, -1
  br i1 %34, label %35, label %60

35:                                               ; preds = %30
  %36 = getelementptr inbounds i8, ptr %0, i64 32
  %37 = load i64, ptr %36, align 8
  %38 = icmp slt i64 %33, %37
  br i1 %38, label %39, label %60

39:                                               ; preds = %35
  %40 = getelementptr inbounds i8, ptr %0, i64 104
  %41 = load i64, ptr %40, align 8
  %42 = icmp slt i64 %41, 0
  br i1 %42, label %49, label %43

43:                                               ; preds = %39
  %44 = getelementptr inbounds i8, ptr %0, i64 112
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr inbounds i32, ptr %45, i64 %33
  %47 = load i32, ptr %46, align 4
  %48 = sext i32 %47 to i64
  br label %49

49:                                               ; preds = %39, %43
  %50 = phi i64 [ %48, %43 ], [ %33, %39 ]
  store i64 %50, ptr %3, align 8
  %51 = add nuw nsw i64 %33, 1
  %52 = load i64, ptr %40, align 8
  %53 = icmp slt i64 %52, 0
  br i1 %53, label %61, label %54

54:                                               ; preds = %49
  %55 = getelementptr inbounds i8, ptr %0, i64 112
  %56 = load ptr, ptr %55, align 8
  %57 = getelementptr inbounds i32, ptr %56, i64 %51
  %58 = load i32, ptr %57, align 4
  %59 = sext i32 %58 to i64
  br label %61

60:                                               ; preds = %30, %35
  store i64 0, ptr %3, align 8
  br label %61

61:                                               ; preds = %54, %49, %60, %21, %28
  %62 = phi i64 [ %27, %21 ], [ %29, %28 ], [ 0, %60 ], [ %59, %54 ], [ %51, %49 ]
  store i64 %62, ptr %4, align 8
  ret void
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_queue_event(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #0 {
  %6 = getelementptr inbounds i8, ptr %1, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = srem i64 %2, %7
  %9 = getelementptr inbounds i8, ptr %1, i64 72
  %10 = load i32, ptr %9, align 8
  %11 = icmp sgt i32 %10, -1
  br i1 %11, label %12, label %18

12:                                               ; preds = %5
  %13 = getelementptr inbounds i8, ptr %1, i64 48
  %14 = load ptr, ptr %13, align 8
  %15 = zext nneg i32 %10 to i64
  %16 = getelementptr inbounds %struct.nl_event, ptr %14, i64 %15, i32 2
  %17 = load i32, ptr %16, align 4
  store i32 %17, ptr %9, align 8
  br label %46

18:                                               ; preds = %5
  %19 = getelementptr inbounds i8, ptr %1, i64 56
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %1, i64 64
  %22 = load i64, ptr %21, align 8
  %23 = icmp eq i64 %20, %22
  br i1 %23, label %27, label %24

24:                                               ; preds = %18
  %25 = getelementptr inbounds i8, ptr %1, i64 48
  %26 = load ptr, ptr %25, align 8
  br label %41

27:                                               ; preds = %18
  %28 = icmp eq i64 %20, 0
  %29 = shl nsw i64 %20, 1
  %30 = select i1 %28, i64 64, i64 %29
  %31 = icmp sgt i64 %30, 2147483647
  br i1 %31, label %38, label %32

32:                                               ; preds = %27
  %33 = getelementptr inbounds i8, ptr %1, i64 48
  %34 = load ptr, ptr %33, align 8
  %35 = mul i64 %30, 12
  %36 = tail call ptr @realloc(ptr noundef %34, i64 noundef %35) #29
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %39

38:                                               ; preds = %32, %27
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.47) #24
  br label %77

39:                                               ; preds = %32
  store ptr %36, ptr %33, align 8
  store i64 %30, ptr %21, align 8
  %40 = load i64, ptr %19, align 8
  br label %41

41:                                               ; preds = %24, %39
  %42 = phi ptr [ %36, %39 ], [ %26, %24 ]
  %43 = phi i64 [ %40, %39 ], [ %20, %24 ]
  %44 = add nsw i64 %43, 1
  store i64 %44, ptr %19, align 8
  %45 = trunc i64 %43 to i32
  br label %46

46:                                               ; preds = %41, %12
  %47 = phi ptr [ %14, %12 ], [ %42, %41 ]
  %48 = phi i32 [ %10, %12 ], [ %45, %41 ]
  %49 = trunc i64 %3 to i32
  %50 = getelementptr inbounds i8, ptr %1, i64 48
  %51 = sext i32 %48 to i64
  %52 = getelementptr inbounds %struct.nl_event, ptr %47, i64 %51
  store i32 %49, ptr %52, align 4
  %53 = trunc i64 %4 to i32
  %54 = load ptr, ptr %50, align 8
  %55 = getelementptr inbounds %struct.nl_event, ptr %54, i64 %51, i32 1
  store i32 %53, ptr %55, align 4
  %56 = load ptr, ptr %50, align 8
  %57 = getelementptr inbounds %struct.nl_event, ptr %56, i64 %51, i32 2
  store i32 -1, ptr %57, align 4
  %58 = getelementptr inbounds i8, ptr %1, i64 32
  %59 = load ptr, ptr %58, align 8
  %60 = getelementptr inbounds i32, ptr %59, i64 %8
  %61 = load i32, ptr %60, align 4
  %62 = icmp eq i32 %61, 0
  br i1 %62, label %63, label %65

63:                                               ; preds = %46
  %64 = add nsw i32 %48, 1
  store i32 %64, ptr %60, align 4
  br label %73

65:                                               ; preds = %46
  %66 = load ptr, ptr %50, align 8
  %67 = getelementptr inbounds i8, ptr %1, i64 40
  %68 = load ptr, ptr %67, align 8
  %69 = getelementptr inbounds i32, ptr %68, i64 %8
  %70 = load i32, ptr %69, align 4
  %71 = sext i32 %70 to i64
  %72 = getelementptr inbounds %struct.nl_event, ptr %66, i64 %71, i32 2
  store i32 %48, ptr %72, align 4
  br label %73

73:                                               ; preds = %65, %63
  %74 = getelementptr inbounds i8, ptr %1, i64 40
  %75 = load ptr, ptr %74, align 8
  %76 = getelementptr inbounds i32, ptr %75, i64 %8
  store i32 %48, ptr %76, align 4
  br label %77

77:                                               ; preds = %38, %73
  %78 = phi i64 [ 0, %73 ], [ 3, %38 ]
  ret i64 %78
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_delay_of(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #5 {
  %4 = icmp eq i64 %1, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %3
  %6 = tail call fastcc i64 @nl_run_delay(ptr noundef %0, i64 noundef %2) #24
  br label %23

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 144
  %9 = load i64, ptr %8, align 8
  %10 = icmp sgt i64 %9, -1
  br i1 %10, label %11, label %18

11:                                               ; preds = %7
  %12 = getelementptr inbounds i8, ptr %0, i64 176
  %13 = load ptr, ptr %12, align 8
  %14 = shl nsw i64 %2, 3
  %15 = getelementptr inbounds i8, ptr %13, i64 %14
  %16 = load i32, ptr %15, align 4
  %17 = sext i32 %16 to i64
  br label %23

18:                                               ; preds = %7
  %19 = load ptr, ptr %0, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 216
  %21 = load i64, ptr %20, align 8
  %22 = tail call i64 @llvm.smax.i64(i64 %21, i64 0)
  br label %23

23:                                               ; preds = %18, %11, %5
  %24 = phi i64 [ %6, %5 ], [ %17, %11 ], [ %22, %18 ]
  ret i64 %24
}

; Function Attrs: nounwind
define internal fastcc noundef i64 @nl_save_all(ptr noundef %0, ptr nocapture noundef %1, i64 noundef %2, i64 noundef %3) #0 {
  %5 = alloca [512 x i8], align 16
  %6 = alloca double, align 8
  %7 = alloca float, align 4
  %8 = alloca %struct.nl_under_way, align 8
  %9 = alloca [512 x i8], align 16
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca [512 x i8], align 16
  %12 = alloca [512 x i8], align 16
  %13 = alloca [512 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #26
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull @nl_open_state.magic, i64 noundef 8) #24
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef 1, i64 noundef 4) #24
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %2, i64 noundef 8) #24
  %14 = getelementptr inbounds i8, ptr %0, i64 88
  %15 = load ptr, ptr %14, align 8
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef %15, i64 noundef 32) #24
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %17, i64 noundef 4) #24
  %18 = getelementptr inbounds i8, ptr %0, i64 248
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %20, i64 noundef 4) #24
  %21 = getelementptr inbounds i8, ptr %0, i64 256
  %22 = load i64, ptr %21, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %22, i64 noundef 8) #24
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %3, i64 noundef 4) #24
  %23 = getelementptr inbounds i8, ptr %0, i64 96
  %24 = getelementptr inbounds i8, ptr %0, i64 160
  %25 = getelementptr inbounds i8, ptr %0, i64 16
  %26 = getelementptr inbounds i8, ptr %0, i64 168
  br label %27

27:                                               ; preds = %139, %4
  %28 = phi i64 [ 0, %4 ], [ %140, %139 ]
  %29 = load i64, ptr %23, align 8
  %30 = icmp slt i64 %28, %29
  br i1 %30, label %34, label %31

31:                                               ; preds = %27
  %32 = getelementptr inbounds i8, ptr %0, i64 120
  %33 = getelementptr inbounds i8, ptr %0, i64 216
  br label %141

34:                                               ; preds = %27
  %35 = load ptr, ptr %24, align 8
  %36 = getelementptr inbounds %struct.nl_population, ptr %35, i64 %28
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #26
  %37 = getelementptr inbounds i8, ptr %36, i64 80
  %38 = getelementptr inbounds i8, ptr %36, i64 104
  %39 = getelementptr inbounds i8, ptr %36, i64 88
  %40 = getelementptr inbounds i8, ptr %36, i64 8
  %41 = getelementptr inbounds i8, ptr %36, i64 128
  br label %42

42:                                               ; preds = %50, %34
  %43 = phi i64 [ 0, %34 ], [ %72, %50 ]
  %44 = load i64, ptr %37, align 8
  %45 = icmp slt i64 %43, %44
  br i1 %45, label %50, label %46

46:                                               ; preds = %42
  %47 = getelementptr inbounds i8, ptr %36, i64 56
  %48 = getelementptr inbounds i8, ptr %36, i64 112
  %49 = getelementptr inbounds i8, ptr %36, i64 152
  br label %73

50:                                               ; preds = %42
  %51 = load ptr, ptr %38, align 8
  %52 = getelementptr inbounds %struct.nl_kept, ptr %51, i64 %43
  %53 = load ptr, ptr %36, align 8
  %54 = load ptr, ptr %39, align 8
  %55 = load i64, ptr %52, align 8
  %56 = getelementptr inbounds %struct.nl_slot, ptr %54, i64 %55
  %57 = load ptr, ptr %56, align 8
  %58 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %53, i8 noundef signext 47, ptr noundef %57) #24
  %59 = getelementptr inbounds i8, ptr %52, i64 8
  %60 = load i64, ptr %59, align 8
  %61 = load i64, ptr %40, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %58, i64 noundef %60, i64 noundef %61) #24
  %62 = load ptr, ptr %41, align 8
  %63 = load i64, ptr %52, align 8
  %64 = getelementptr inbounds ptr, ptr %62, i64 %63
  %65 = load ptr, ptr %64, align 8
  %66 = load i64, ptr %40, align 8
  %67 = load i64, ptr %59, align 8
  %68 = and i64 %67, -3
  %69 = icmp eq i64 %68, 0
  %70 = select i1 %69, i64 2, i64 3
  %71 = shl i64 %66, %70
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %65, i64 noundef %71) #24
  %72 = add nuw nsw i64 %43, 1
  br label %42

73:                                               ; preds = %81, %46
  %74 = phi i64 [ %93, %81 ], [ 0, %46 ]
  %75 = load i64, ptr %47, align 8
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %81, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds i8, ptr %36, i64 120
  %79 = load i64, ptr %78, align 8
  %80 = getelementptr inbounds i8, ptr %36, i64 48
  br label %94

81:                                               ; preds = %73
  %82 = load ptr, ptr %36, align 8
  %83 = load ptr, ptr %25, align 8
  %84 = load ptr, ptr %48, align 8
  %85 = getelementptr inbounds i64, ptr %84, i64 %74
  %86 = load i64, ptr %85, align 8
  %87 = getelementptr inbounds ptr, ptr %83, i64 %86
  %88 = load ptr, ptr %87, align 8
  %89 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %82, i8 noundef signext 35, ptr noundef %88) #24
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %89, i64 noundef 3, i64 noundef 1) #24
  %90 = load ptr, ptr %49, align 8
  %91 = getelementptr inbounds i64, ptr %90, i64 %74
  %92 = load i64, ptr %91, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %92, i64 noundef 8) #24
  %93 = add nuw nsw i64 %74, 1
  br label %73

94:                                               ; preds = %112, %77
  %95 = phi i64 [ %79, %77 ], [ %114, %112 ]
  %96 = phi i64 [ %79, %77 ], [ %113, %112 ]
  %97 = load i64, ptr %80, align 8
  %98 = add nsw i64 %97, %95
  %99 = icmp slt i64 %96, %98
  br i1 %99, label %100, label %139

100:                                              ; preds = %94
  %101 = load ptr, ptr %26, align 8
  %102 = getelementptr inbounds %struct.nl_target, ptr %101, i64 %96
  %103 = getelementptr inbounds i8, ptr %102, i64 32
  %104 = getelementptr inbounds i8, ptr %102, i64 56
  %105 = getelementptr inbounds i8, ptr %102, i64 48
  %106 = getelementptr inbounds i8, ptr %102, i64 40
  %107 = getelementptr inbounds i8, ptr %102, i64 24
  br label %108

108:                                              ; preds = %137, %100
  %109 = phi i64 [ 0, %100 ], [ %138, %137 ]
  %110 = load i64, ptr %103, align 8
  %111 = icmp slt i64 %109, %110
  br i1 %111, label %115, label %112

112:                                              ; preds = %108
  %113 = add nsw i64 %96, 1
  %114 = load i64, ptr %78, align 8
  br label %94

115:                                              ; preds = %108
  %116 = load ptr, ptr %104, align 8
  %117 = load i64, ptr %105, align 8
  %118 = add nsw i64 %117, %109
  %119 = srem i64 %118, %110
  %120 = load i64, ptr %106, align 8
  %121 = mul nsw i64 %120, %119
  %122 = getelementptr inbounds i8, ptr %116, i64 %121
  %123 = load i64, ptr %40, align 8
  %124 = load i64, ptr %107, align 8
  %125 = mul nsw i64 %124, %123
  %126 = call fastcc i64 @nl_any(ptr noundef %122, i64 noundef %125) #24
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %137, label %128

128:                                              ; preds = %115
  %129 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef readonly %0, ptr noundef nonnull %102, i64 noundef %109) #24
  %130 = load i64, ptr %107, align 8
  %131 = icmp eq i64 %130, 4
  %132 = select i1 %131, i64 2, i64 3
  %133 = load i64, ptr %40, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %129, i64 noundef %132, i64 noundef %133) #24
  %134 = load i64, ptr %40, align 8
  %135 = load i64, ptr %107, align 8
  %136 = mul nsw i64 %135, %134
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %122, i64 noundef %136) #24
  br label %137

137:                                              ; preds = %128, %115
  %138 = add nuw nsw i64 %109, 1
  br label %108

139:                                              ; preds = %94
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #26
  %140 = add nuw nsw i64 %28, 1
  br label %27

141:                                              ; preds = %31, %150
  %142 = phi i64 [ %156, %150 ], [ 0, %31 ]
  %143 = load i64, ptr %32, align 8
  %144 = icmp slt i64 %142, %143
  br i1 %144, label %150, label %145

145:                                              ; preds = %141
  %146 = getelementptr inbounds i8, ptr %0, i64 128
  %147 = getelementptr inbounds i8, ptr %0, i64 184
  %148 = getelementptr inbounds i8, ptr %1, i64 8
  %149 = getelementptr inbounds i8, ptr %0, i64 296
  br label %157

150:                                              ; preds = %141
  %151 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %13, i64 noundef %142, ptr noundef nonnull @.str.48, ptr noundef nonnull @.str.49) #24
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %13, i64 noundef %151, i64 noundef 2, i64 noundef 1) #24
  %152 = load ptr, ptr %33, align 8
  %153 = getelementptr inbounds i8, ptr %152, i64 %142
  %154 = load i8, ptr %153, align 1
  %155 = zext i8 %154 to i64
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %155, i64 noundef 4) #24
  %156 = add nuw nsw i64 %142, 1
  br label %141

157:                                              ; preds = %145, %493
  %158 = phi i64 [ %494, %493 ], [ 0, %145 ]
  %159 = load i64, ptr %146, align 8
  %160 = icmp slt i64 %158, %159
  br i1 %160, label %161, label %495

161:                                              ; preds = %157
  %162 = load ptr, ptr %147, align 8
  %163 = getelementptr inbounds %struct.nl_connection, ptr %162, i64 %158
  %164 = getelementptr inbounds i8, ptr %163, i64 16
  %165 = load i64, ptr %164, align 8
  %166 = icmp eq i64 %165, 0
  br i1 %166, label %493, label %167

167:                                              ; preds = %161
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #26
  %168 = getelementptr inbounds i8, ptr %163, i64 360
  %169 = getelementptr inbounds i8, ptr %163, i64 368
  %170 = getelementptr inbounds i8, ptr %163, i64 8
  %171 = getelementptr inbounds i8, ptr %163, i64 408
  br label %172

172:                                              ; preds = %220, %167
  %173 = phi i64 [ 0, %167 ], [ %221, %220 ]
  %174 = load i64, ptr %168, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %180, label %176

176:                                              ; preds = %172
  %177 = getelementptr inbounds i8, ptr %163, i64 160
  %178 = getelementptr inbounds i8, ptr %163, i64 232
  %179 = getelementptr inbounds i8, ptr %163, i64 240
  br label %222

180:                                              ; preds = %172
  %181 = load ptr, ptr %169, align 8
  %182 = getelementptr inbounds %struct.nl_variable, ptr %181, i64 %173
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %9) #26
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #26
  %183 = getelementptr inbounds i8, ptr %182, i64 24
  %184 = load i64, ptr %183, align 8
  %185 = and i64 %184, -3
  %186 = icmp eq i64 %185, 0
  %187 = select i1 %186, i64 4, i64 8
  %188 = load i64, ptr %170, align 8
  %189 = load ptr, ptr %25, align 8
  %190 = load i64, ptr %182, align 8
  %191 = getelementptr inbounds ptr, ptr %189, i64 %190
  %192 = load ptr, ptr %191, align 8
  %193 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %9, i64 noundef %188, ptr noundef nonnull @.str.48, ptr noundef %192) #24
  %194 = load i64, ptr %183, align 8
  %195 = load i64, ptr %171, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %9, i64 noundef %193, i64 noundef %194, i64 noundef %195) #24
  %196 = load ptr, ptr %1, align 8
  %197 = icmp eq ptr %196, null
  br i1 %197, label %198, label %204

198:                                              ; preds = %180
  %199 = load i64, ptr %171, align 8
  %200 = select i1 %186, i64 2, i64 3
  %201 = shl i64 %199, %200
  %202 = load i64, ptr %148, align 8
  %203 = add nsw i64 %202, %201
  store i64 %203, ptr %148, align 8
  br label %220

204:                                              ; preds = %180, %217
  %205 = phi i64 [ %219, %217 ], [ 0, %180 ]
  %206 = load i64, ptr %171, align 8
  %207 = icmp slt i64 %205, %206
  br i1 %207, label %208, label %220

208:                                              ; preds = %204
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %163, i64 noundef %205, ptr noundef nonnull %10) #24
  %209 = call fastcc ptr @nl_variable_at(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %182, ptr noundef nonnull %10) #24
  %210 = load i64, ptr %16, align 8
  %211 = icmp eq i64 %210, 32
  br i1 %211, label %212, label %215

212:                                              ; preds = %208
  %213 = load i32, ptr %209, align 4
  %214 = sext i32 %213 to i64
  br label %217

215:                                              ; preds = %208
  %216 = load i64, ptr %209, align 8
  br label %217

217:                                              ; preds = %215, %212
  %218 = phi i64 [ %214, %212 ], [ %216, %215 ]
  call fastcc void @nl_put_number(ptr noundef nonnull %1, i64 noundef %218, i64 noundef %187) #24
  %219 = add nuw nsw i64 %205, 1
  br label %204

220:                                              ; preds = %204, %198
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %9) #26
  %221 = add nuw nsw i64 %173, 1
  br label %172

222:                                              ; preds = %454, %176
  %223 = phi i64 [ %466, %454 ], [ 0, %176 ]
  %224 = load i64, ptr %177, align 8
  %225 = icmp slt i64 %223, %224
  br i1 %225, label %454, label %226

226:                                              ; preds = %222
  %227 = getelementptr inbounds i8, ptr %163, i64 392
  %228 = load i64, ptr %227, align 8
  %229 = getelementptr inbounds i8, ptr %163, i64 400
  %230 = call i64 @llvm.smax.i64(i64 %228, i64 0)
  br label %231

231:                                              ; preds = %237, %226
  %232 = phi i64 [ 0, %226 ], [ %242, %237 ]
  %233 = phi i64 [ 0, %226 ], [ %241, %237 ]
  %234 = icmp eq i64 %232, %230
  br i1 %234, label %235, label %237

235:                                              ; preds = %231
  %236 = icmp eq i64 %233, 0
  br i1 %236, label %489, label %243

237:                                              ; preds = %231
  %238 = load ptr, ptr %229, align 8
  %239 = getelementptr inbounds %struct.nl_queue, ptr %238, i64 %232, i32 7
  %240 = load i64, ptr %239, align 8
  %241 = add nsw i64 %240, %233
  %242 = add nuw i64 %232, 1
  br label %231

243:                                              ; preds = %235
  %244 = mul i64 %233, 40
  %245 = call ptr @malloc(i64 noundef %244) #27
  %246 = icmp eq ptr %245, null
  br i1 %246, label %253, label %247

247:                                              ; preds = %243
  %248 = getelementptr inbounds i8, ptr %163, i64 376
  %249 = load i64, ptr %248, align 8
  %250 = getelementptr inbounds i8, ptr %163, i64 168
  %251 = getelementptr inbounds i8, ptr %163, i64 384
  %252 = call i64 @llvm.smax.i64(i64 %249, i64 0)
  br label %254

253:                                              ; preds = %243
  call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #24
  br label %489

254:                                              ; preds = %280, %247
  %255 = phi i64 [ %281, %280 ], [ 0, %247 ]
  %256 = phi i64 [ %278, %280 ], [ 0, %247 ]
  %257 = icmp eq i64 %255, %252
  br i1 %257, label %261, label %258

258:                                              ; preds = %254
  %259 = load i64, ptr %250, align 8
  %260 = call i64 @llvm.smax.i64(i64 %259, i64 0)
  br label %276

261:                                              ; preds = %254
  %262 = sdiv i64 %256, 2
  br label %263

263:                                              ; preds = %266, %261
  %264 = phi i64 [ %262, %261 ], [ %267, %266 ]
  %265 = icmp sgt i64 %264, 0
  br i1 %265, label %266, label %268

266:                                              ; preds = %263
  %267 = add nsw i64 %264, -1
  call fastcc void @nl_sift(ptr noundef nonnull %245, i64 noundef %267, i64 noundef %256) #24
  br label %263

268:                                              ; preds = %263, %273
  %269 = phi i64 [ %274, %273 ], [ %256, %263 ]
  %270 = icmp sgt i64 %269, 1
  br i1 %270, label %273, label %271

271:                                              ; preds = %268
  %272 = call i64 @llvm.smax.i64(i64 %256, i64 0)
  br label %341

273:                                              ; preds = %268
  %274 = add nsw i64 %269, -1
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %8)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %8, ptr noundef nonnull align 8 dereferenceable(40) %245, i64 40, i1 false)
  %275 = getelementptr inbounds %struct.nl_under_way, ptr %245, i64 %274
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %245, ptr noundef nonnull align 8 dereferenceable(40) %275, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %275, ptr noundef nonnull align 8 dereferenceable(40) %8, i64 40, i1 false)
  call fastcc void @nl_sift(ptr noundef nonnull %245, i64 noundef 0, i64 noundef %274) #24
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %8)
  br label %268

276:                                              ; preds = %338, %258
  %277 = phi i64 [ %340, %338 ], [ 0, %258 ]
  %278 = phi i64 [ %339, %338 ], [ %256, %258 ]
  %279 = icmp eq i64 %277, %260
  br i1 %279, label %280, label %282

280:                                              ; preds = %276
  %281 = add nuw i64 %255, 1
  br label %254

282:                                              ; preds = %276
  %283 = load ptr, ptr %251, align 8
  %284 = getelementptr inbounds %struct.nl_table, ptr %283, i64 %255
  %285 = getelementptr inbounds i8, ptr %284, i64 304
  %286 = load ptr, ptr %285, align 8
  %287 = getelementptr inbounds ptr, ptr %286, i64 %277
  %288 = load ptr, ptr %287, align 8
  %289 = call fastcc i64 @nl_is_first(ptr noundef %284, i64 noundef %277) #24
  %290 = icmp eq i64 %289, 0
  br i1 %290, label %338, label %291

291:                                              ; preds = %282
  %292 = load i64, ptr %21, align 8
  %293 = getelementptr inbounds i8, ptr %288, i64 24
  %294 = load i64, ptr %293, align 8
  %295 = add nsw i64 %294, %292
  %296 = getelementptr inbounds i8, ptr %288, i64 32
  %297 = getelementptr inbounds i8, ptr %288, i64 8
  %298 = getelementptr inbounds i8, ptr %288, i64 16
  %299 = getelementptr inbounds i8, ptr %288, i64 48
  br label %300

300:                                              ; preds = %314, %291
  %301 = phi i64 [ %292, %291 ], [ %315, %314 ]
  %302 = phi i64 [ %278, %291 ], [ %312, %314 ]
  %303 = icmp slt i64 %301, %295
  br i1 %303, label %304, label %338

304:                                              ; preds = %300
  %305 = load ptr, ptr %296, align 8
  %306 = srem i64 %301, %294
  %307 = getelementptr inbounds i32, ptr %305, i64 %306
  %308 = load i32, ptr %307, align 4
  %309 = add nsw i32 %308, -1
  br label %310

310:                                              ; preds = %316, %304
  %311 = phi i32 [ %309, %304 ], [ %337, %316 ]
  %312 = phi i64 [ %302, %304 ], [ %330, %316 ]
  %313 = icmp sgt i32 %311, -1
  br i1 %313, label %316, label %314

314:                                              ; preds = %310
  %315 = add nsw i64 %301, 1
  br label %300

316:                                              ; preds = %310
  %317 = zext nneg i32 %311 to i64
  %318 = load i64, ptr %288, align 8
  %319 = load i64, ptr %297, align 8
  %320 = load i64, ptr %298, align 8
  %321 = load ptr, ptr %299, align 8
  %322 = getelementptr inbounds %struct.nl_event, ptr %321, i64 %317, i32 1
  %323 = load i32, ptr %322, align 4
  %324 = sext i32 %323 to i64
  %325 = call fastcc i64 @nl_delay_of(ptr noundef %284, i64 noundef %318, i64 noundef %324) #24
  %326 = sub nsw i64 %301, %325
  %327 = getelementptr inbounds %struct.nl_event, ptr %321, i64 %317
  %328 = load i32, ptr %327, align 4
  %329 = sext i32 %328 to i64
  %330 = add nsw i64 %312, 1
  %331 = getelementptr inbounds %struct.nl_under_way, ptr %245, i64 %312
  store i64 %318, ptr %331, align 8
  %332 = getelementptr inbounds i8, ptr %331, i64 8
  store i64 %319, ptr %332, align 8
  %333 = getelementptr inbounds i8, ptr %331, i64 16
  store i64 %320, ptr %333, align 8
  %334 = getelementptr inbounds i8, ptr %331, i64 24
  store i64 %326, ptr %334, align 8
  %335 = getelementptr inbounds i8, ptr %331, i64 32
  store i64 %329, ptr %335, align 8
  %336 = getelementptr inbounds %struct.nl_event, ptr %321, i64 %317, i32 2
  %337 = load i32, ptr %336, align 4
  br label %310

338:                                              ; preds = %300, %282
  %339 = phi i64 [ %278, %282 ], [ %302, %300 ]
  %340 = add nuw i64 %277, 1
  br label %276

341:                                              ; preds = %447, %271
  %342 = phi i64 [ %448, %447 ], [ 0, %271 ]
  %343 = phi i64 [ %449, %447 ], [ 0, %271 ]
  %344 = icmp eq i64 %343, %272
  br i1 %344, label %450, label %345

345:                                              ; preds = %341
  %346 = icmp eq i64 %343, 0
  br i1 %346, label %352, label %347

347:                                              ; preds = %345
  %348 = getelementptr %struct.nl_under_way, ptr %245, i64 %343
  %349 = getelementptr i8, ptr %348, i64 -40
  %350 = call fastcc i64 @nl_precedes(ptr noundef %349, ptr noundef nonnull %348) #24
  %351 = icmp eq i64 %350, 0
  br i1 %351, label %447, label %352

352:                                              ; preds = %347, %345
  %353 = getelementptr inbounds %struct.nl_under_way, ptr %245, i64 %343
  %354 = load i64, ptr %353, align 8
  %355 = getelementptr inbounds i8, ptr %353, i64 8
  %356 = load i64, ptr %355, align 8
  %357 = getelementptr inbounds i8, ptr %353, i64 32
  %358 = load i64, ptr %357, align 8
  %359 = icmp eq i64 %354, 0
  %360 = select i1 %359, i64 8, i64 16
  br label %361

361:                                              ; preds = %440, %352
  %362 = phi i64 [ 0, %352 ], [ %441, %440 ]
  %363 = icmp eq i64 %362, %252
  br i1 %363, label %447, label %364

364:                                              ; preds = %361
  %365 = load ptr, ptr %251, align 8
  %366 = getelementptr inbounds %struct.nl_table, ptr %365, i64 %362
  %367 = getelementptr inbounds i8, ptr %366, i64 %360
  %368 = load i64, ptr %367, align 8
  %369 = icmp eq i64 %368, %356
  br i1 %369, label %370, label %440

370:                                              ; preds = %364
  br i1 %359, label %371, label %388

371:                                              ; preds = %370
  %372 = getelementptr inbounds i8, ptr %366, i64 24
  %373 = load i64, ptr %372, align 8
  %374 = sub nsw i64 %358, %373
  %375 = icmp sgt i64 %374, -1
  br i1 %375, label %376, label %440

376:                                              ; preds = %371
  %377 = getelementptr inbounds i8, ptr %366, i64 32
  %378 = load i64, ptr %377, align 8
  %379 = icmp slt i64 %374, %378
  br i1 %379, label %380, label %440

380:                                              ; preds = %376
  %381 = getelementptr inbounds i8, ptr %366, i64 88
  %382 = load ptr, ptr %381, align 8
  %383 = getelementptr inbounds i32, ptr %382, i64 %374
  %384 = load i32, ptr %383, align 4
  %385 = getelementptr inbounds i8, ptr %383, i64 4
  %386 = load i32, ptr %385, align 4
  %387 = icmp slt i32 %384, %386
  br i1 %387, label %442, label %440

388:                                              ; preds = %370
  %389 = getelementptr inbounds i8, ptr %366, i64 40
  %390 = load i64, ptr %389, align 8
  %391 = icmp eq i64 %390, 0
  br i1 %391, label %392, label %405

392:                                              ; preds = %388
  %393 = getelementptr inbounds i8, ptr %366, i64 32
  %394 = load i64, ptr %393, align 8
  %395 = icmp sgt i64 %394, 0
  br i1 %395, label %396, label %440

396:                                              ; preds = %392
  %397 = getelementptr inbounds i8, ptr %366, i64 48
  %398 = load i64, ptr %397, align 8
  %399 = icmp sgt i64 %398, %358
  br i1 %399, label %440, label %400

400:                                              ; preds = %396
  %401 = getelementptr inbounds i8, ptr %366, i64 56
  %402 = load i64, ptr %401, align 8
  %403 = add nsw i64 %402, %398
  %404 = icmp sgt i64 %403, %358
  br i1 %404, label %442, label %440

405:                                              ; preds = %388
  %406 = getelementptr inbounds i8, ptr %366, i64 136
  %407 = load i64, ptr %406, align 8
  %408 = icmp eq i64 %407, 0
  br i1 %408, label %409, label %415

409:                                              ; preds = %405
  %410 = getelementptr inbounds i8, ptr %366, i64 64
  %411 = load i64, ptr %410, align 8
  %412 = icmp eq i64 %390, 2
  %413 = getelementptr inbounds i8, ptr %366, i64 96
  %414 = call i64 @llvm.smax.i64(i64 %411, i64 0)
  br label %423

415:                                              ; preds = %405
  %416 = getelementptr inbounds i8, ptr %366, i64 152
  %417 = load ptr, ptr %416, align 8
  %418 = getelementptr inbounds i32, ptr %417, i64 %358
  %419 = load i32, ptr %418, align 4
  %420 = getelementptr i8, ptr %418, i64 4
  %421 = load i32, ptr %420, align 4
  %422 = icmp slt i32 %419, %421
  br i1 %422, label %442, label %440

423:                                              ; preds = %435, %409
  %424 = phi i64 [ %439, %435 ], [ 0, %409 ]
  %425 = icmp eq i64 %424, %414
  br i1 %425, label %440, label %426

426:                                              ; preds = %423
  %427 = load ptr, ptr %413, align 8
  br i1 %412, label %428, label %432

428:                                              ; preds = %426
  %429 = getelementptr inbounds i16, ptr %427, i64 %424
  %430 = load i16, ptr %429, align 2
  %431 = zext i16 %430 to i32
  br label %435

432:                                              ; preds = %426
  %433 = getelementptr inbounds i32, ptr %427, i64 %424
  %434 = load i32, ptr %433, align 4
  br label %435

435:                                              ; preds = %432, %428
  %436 = phi i32 [ %431, %428 ], [ %434, %432 ]
  %437 = sext i32 %436 to i64
  %438 = icmp eq i64 %358, %437
  %439 = add nuw i64 %424, 1
  br i1 %438, label %442, label %423

440:                                              ; preds = %423, %415, %400, %396, %392, %380, %376, %371, %364
  %441 = add nuw i64 %362, 1
  br label %361

442:                                              ; preds = %415, %400, %380, %435
  %443 = icmp slt i64 %362, %249
  br i1 %443, label %444, label %447

444:                                              ; preds = %442
  %445 = add i64 %342, 1
  %446 = getelementptr inbounds %struct.nl_under_way, ptr %245, i64 %342
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %446, ptr noundef nonnull align 8 dereferenceable(40) %353, i64 40, i1 false)
  br label %447

447:                                              ; preds = %361, %444, %442, %347
  %448 = phi i64 [ %445, %444 ], [ %342, %442 ], [ %342, %347 ], [ %342, %361 ]
  %449 = add nuw i64 %343, 1
  br label %341

450:                                              ; preds = %341
  %451 = icmp eq i64 %342, 0
  br i1 %451, label %489, label %452

452:                                              ; preds = %450
  %453 = call i64 @llvm.smax.i64(i64 %342, i64 0)
  br label %467

454:                                              ; preds = %222
  %455 = load i64, ptr %170, align 8
  %456 = load ptr, ptr %25, align 8
  %457 = load ptr, ptr %178, align 8
  %458 = getelementptr inbounds i64, ptr %457, i64 %223
  %459 = load i64, ptr %458, align 8
  %460 = getelementptr inbounds ptr, ptr %456, i64 %459
  %461 = load ptr, ptr %460, align 8
  %462 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %455, ptr noundef nonnull @.str.53, ptr noundef %461) #24
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %462, i64 noundef 2, i64 noundef 1) #24
  %463 = load ptr, ptr %179, align 8
  %464 = getelementptr inbounds i64, ptr %463, i64 %223
  %465 = load i64, ptr %464, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %465, i64 noundef 4) #24
  %466 = add nuw nsw i64 %223, 1
  br label %222

467:                                              ; preds = %483, %452
  %468 = phi i64 [ %484, %483 ], [ 0, %452 ]
  %469 = icmp eq i64 %468, 5
  br i1 %469, label %489, label %470

470:                                              ; preds = %467
  %471 = load i64, ptr %170, align 8
  %472 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i64 0, i64 %468
  %473 = load ptr, ptr %472, align 8
  %474 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %471, ptr noundef nonnull @.str.54, ptr noundef %473) #24
  %475 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i64 0, i64 %468
  %476 = load i64, ptr %475, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %474, i64 noundef %476, i64 noundef %342) #24
  %477 = getelementptr inbounds i64, ptr %245, i64 %468
  %478 = icmp eq i64 %468, 3
  %479 = select i1 %478, i64 8, i64 4
  br label %480

480:                                              ; preds = %485, %470
  %481 = phi i64 [ 0, %470 ], [ %488, %485 ]
  %482 = icmp eq i64 %481, %453
  br i1 %482, label %483, label %485

483:                                              ; preds = %480
  %484 = add nuw nsw i64 %468, 1
  br label %467

485:                                              ; preds = %480
  %486 = getelementptr inbounds %struct.nl_under_way, ptr %477, i64 %481
  %487 = load i64, ptr %486, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %487, i64 noundef %479) #24
  %488 = add nuw i64 %481, 1
  br label %480

489:                                              ; preds = %467, %235, %253, %450
  %490 = phi ptr [ %245, %450 ], [ null, %235 ], [ null, %253 ], [ %245, %467 ]
  call void @free(ptr noundef %490) #24
  %491 = load i64, ptr %149, align 8
  %492 = icmp eq i64 %491, 3
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #26
  br i1 %492, label %576, label %493

493:                                              ; preds = %161, %489
  %494 = add nuw nsw i64 %158, 1
  br label %157

495:                                              ; preds = %157
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #26
  %496 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef null) #24
  br label %497

497:                                              ; preds = %529, %495
  %498 = phi ptr [ %496, %495 ], [ %530, %529 ]
  %499 = icmp eq ptr %498, null
  br i1 %499, label %500, label %503

500:                                              ; preds = %497
  %501 = getelementptr inbounds i8, ptr %0, i64 112
  %502 = getelementptr inbounds i8, ptr %0, i64 176
  br label %544

503:                                              ; preds = %497
  %504 = load ptr, ptr %24, align 8
  %505 = load i64, ptr %498, align 8
  %506 = getelementptr inbounds %struct.nl_population, ptr %504, i64 %505
  %507 = getelementptr inbounds i8, ptr %506, i64 88
  %508 = load ptr, ptr %507, align 8
  %509 = getelementptr inbounds i8, ptr %498, i64 8
  %510 = load i64, ptr %509, align 8
  %511 = getelementptr inbounds %struct.nl_slot, ptr %508, i64 %510, i32 1
  %512 = load i64, ptr %511, align 8
  %513 = icmp eq i64 %512, 1
  %514 = select i1 %513, i64 2, i64 0
  %515 = load i64, ptr %16, align 8
  %516 = icmp eq i64 %515, 64
  %517 = zext i1 %516 to i64
  %518 = or disjoint i64 %514, %517
  %519 = getelementptr inbounds i8, ptr %498, i64 16
  %520 = getelementptr inbounds i8, ptr %506, i64 8
  %521 = select i1 %516, i64 3, i64 2
  br label %522

522:                                              ; preds = %531, %503
  %523 = phi i64 [ 1, %503 ], [ %543, %531 ]
  %524 = load i64, ptr %519, align 8
  %525 = icmp sgt i64 %523, %524
  br i1 %525, label %529, label %526

526:                                              ; preds = %522
  %527 = load i64, ptr %21, align 8
  %528 = icmp sgt i64 %523, %527
  br i1 %528, label %529, label %531

529:                                              ; preds = %526, %522
  %530 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef nonnull %498) #24
  br label %497

531:                                              ; preds = %526
  %532 = load ptr, ptr %506, align 8
  %533 = load ptr, ptr %507, align 8
  %534 = load i64, ptr %509, align 8
  %535 = getelementptr inbounds %struct.nl_slot, ptr %533, i64 %534
  %536 = load ptr, ptr %535, align 8
  %537 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef %532, ptr noundef %536, i64 noundef %523) #24
  %538 = load i64, ptr %520, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %537, i64 noundef %518, i64 noundef %538) #24
  %539 = add nsw i64 %523, -1
  %540 = call fastcc ptr @nl_history_at(ptr noundef nonnull %498, i64 noundef %539) #24
  %541 = load i64, ptr %520, align 8
  %542 = shl i64 %541, %521
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %540, i64 noundef %542) #24
  %543 = add nuw nsw i64 %523, 1
  br label %522

544:                                              ; preds = %559, %500
  %545 = phi i64 [ %560, %559 ], [ 0, %500 ]
  %546 = load i64, ptr %501, align 8
  %547 = icmp slt i64 %545, %546
  br i1 %547, label %548, label %575

548:                                              ; preds = %544
  %549 = load ptr, ptr %502, align 8
  %550 = getelementptr inbounds %struct.nl_probe, ptr %549, i64 %545
  %551 = getelementptr inbounds i8, ptr %550, i64 72
  br label %552

552:                                              ; preds = %561, %548
  %553 = phi i64 [ 1, %548 ], [ %574, %561 ]
  %554 = load i64, ptr %551, align 8
  %555 = icmp sgt i64 %553, %554
  br i1 %555, label %559, label %556

556:                                              ; preds = %552
  %557 = load i64, ptr %21, align 8
  %558 = icmp sgt i64 %553, %557
  br i1 %558, label %559, label %561

559:                                              ; preds = %556, %552
  %560 = add nuw nsw i64 %545, 1
  br label %544

561:                                              ; preds = %556
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #26
  %562 = add nsw i64 %553, -1
  %563 = call fastcc double @nl_former_probe(ptr noundef nonnull %550, i64 noundef %562) #24
  store double %563, ptr %6, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #26
  %564 = fptrunc double %563 to float
  store float %564, ptr %7, align 4
  %565 = load ptr, ptr %550, align 8
  %566 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef nonnull @.str.60, ptr noundef %565, i64 noundef %553) #24
  %567 = load i64, ptr %16, align 8
  %568 = icmp ne i64 %567, 32
  %569 = zext i1 %568 to i64
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %566, i64 noundef %569, i64 noundef 1) #24
  %570 = load i64, ptr %16, align 8
  %571 = icmp eq i64 %570, 32
  %572 = select i1 %571, ptr %7, ptr %6
  %573 = sdiv i64 %570, 8
  call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull %572, i64 noundef %573) #24
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #26
  %574 = add nuw nsw i64 %553, 1
  br label %552

575:                                              ; preds = %544
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #26
  br label %576

576:                                              ; preds = %489, %575
  %577 = phi i64 [ 0, %575 ], [ 3, %489 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #26
  ret i64 %577
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #21 {
  %4 = load ptr, ptr %0, align 8
  %5 = icmp eq ptr %4, null
  br i1 %5, label %10, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i8, ptr %0, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %4, i64 %8
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %9, ptr align 1 %1, i64 %2, i1 false)
  br label %10

10:                                               ; preds = %6, %3
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load i64, ptr %11, align 8
  %13 = add nsw i64 %12, %2
  store i64 %13, ptr %11, align 8
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #21 {
  %4 = alloca i64, align 8
  store i64 %1, ptr %4, align 8
  call fastcc void @nl_put(ptr noundef %0, ptr noundef nonnull %4, i64 noundef %2) #24
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_section(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #21 {
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %2, i64 noundef 4) #24
  tail call fastcc void @nl_put(ptr noundef %0, ptr noundef %1, i64 noundef %2) #24
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %3, i64 noundef 1) #24
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %4, i64 noundef 8) #24
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr %6, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_connection(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #26
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #24
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.52) #24
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %1) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %3) #24
  %10 = load ptr, ptr %5, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %0 to i64
  %13 = sub i64 %11, %12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #26
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_slot(ptr noundef %0, ptr nocapture noundef readonly %1, i8 noundef signext %2, ptr nocapture noundef readonly %3) #8 {
  %5 = alloca [2 x i8], align 1
  %6 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %5) #26
  store i8 %2, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %5, i64 1
  store i8 0, ptr %7, align 1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #26
  %8 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #24
  %9 = extractvalue { ptr, i64 } %8, 0
  store ptr %9, ptr %6, align 8
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  %11 = extractvalue { ptr, i64 } %8, 1
  store i64 %11, ptr %10, align 8
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %1) #24
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef nonnull %5) #24
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %3) #24
  %12 = load ptr, ptr %6, align 8
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %0 to i64
  %15 = sub i64 %13, %14
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %5) #26
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_any(ptr nocapture noundef readonly %0, i64 noundef %1) #17 {
  %3 = tail call i64 @llvm.smax.i64(i64 %1, i64 0)
  br label %4

4:                                                ; preds = %7, %2
  %5 = phi i64 [ 0, %2 ], [ %11, %7 ]
  %6 = icmp eq i64 %5, %3
  br i1 %6, label %12, label %7

7:                                                ; preds = %4
  %8 = getelementptr inbounds i8, ptr %0, i64 %5
  %9 = load i8, ptr %8, align 1
  %10 = icmp eq i8 %9, 0
  %11 = add nuw i64 %5, 1
  br i1 %10, label %4, label %12

12:                                               ; preds = %7, %4
  %13 = icmp slt i64 %5, %1
  %14 = zext i1 %13 to i64
  ret i64 %14
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_pending(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #26
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #24
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  %10 = getelementptr inbounds i8, ptr %1, i64 160
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %2, i64 8
  %13 = load i64, ptr %12, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %11, i64 %13
  %15 = load ptr, ptr %14, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %15) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.50) #24
  %16 = load ptr, ptr %2, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %16) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.51) #24
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #24
  %17 = load ptr, ptr %5, align 8
  %18 = ptrtoint ptr %17 to i64
  %19 = ptrtoint ptr %0 to i64
  %20 = sub i64 %18, %19
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #26
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_precedes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #17 {
  br label %3

3:                                                ; preds = %6, %2
  %4 = phi i64 [ 0, %2 ], [ %12, %6 ]
  %5 = icmp eq i64 %4, 5
  br i1 %5, label %16, label %6

6:                                                ; preds = %3
  %7 = getelementptr inbounds i64, ptr %0, i64 %4
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i64, ptr %1, i64 %4
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %8, %10
  %12 = add nuw nsw i64 %4, 1
  br i1 %11, label %3, label %13

13:                                               ; preds = %6
  %14 = icmp slt i64 %8, %10
  %15 = select i1 %14, i64 -1, i64 1
  br label %16

16:                                               ; preds = %3, %13
  %17 = phi i64 [ %15, %13 ], [ 0, %3 ]
  ret i64 %17
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: readwrite)
define internal fastcc void @nl_sift(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #18 {
  %4 = alloca %struct.nl_under_way, align 8
  br label %5

5:                                                ; preds = %25, %3
  %6 = phi i64 [ %1, %3 ], [ %20, %25 ]
  %7 = shl nsw i64 %6, 1
  %8 = or disjoint i64 %7, 1
  %9 = icmp slt i64 %8, %2
  br i1 %9, label %10, label %26

10:                                               ; preds = %5
  %11 = add nsw i64 %7, 2
  %12 = icmp slt i64 %11, %2
  br i1 %12, label %13, label %19

13:                                               ; preds = %10
  %14 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %8
  %15 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %11
  %16 = tail call fastcc i64 @nl_precedes(ptr noundef nonnull %14, ptr noundef %15) #24
  %17 = icmp slt i64 %16, 0
  %18 = select i1 %17, i64 %11, i64 %8
  br label %19

19:                                               ; preds = %13, %10
  %20 = phi i64 [ %8, %10 ], [ %18, %13 ]
  %21 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %6
  %22 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %20
  %23 = tail call fastcc i64 @nl_precedes(ptr noundef %21, ptr noundef %22) #24
  %24 = icmp sgt i64 %23, -1
  br i1 %24, label %26, label %25

25:                                               ; preds = %19
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %4, ptr noundef nonnull align 8 dereferenceable(40) %21, i64 40, i1 false)
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %21, ptr noundef nonnull align 8 dereferenceable(40) %22, i64 40, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %22, ptr noundef nonnull align 8 dereferenceable(40) %4, i64 40, i1 false)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %4)
  br label %5

26:                                               ; preds = %19, %5
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_next_history(ptr nocapture noundef readonly %0, ptr noundef readonly %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 144
  %4 = load i64, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 200
  %6 = icmp eq ptr %1, null
  %7 = tail call i64 @llvm.smax.i64(i64 %4, i64 0)
  br label %8

8:                                                ; preds = %25, %2
  %9 = phi i64 [ 0, %2 ], [ %27, %25 ]
  %10 = phi ptr [ null, %2 ], [ %26, %25 ]
  %11 = icmp eq i64 %9, %7
  br i1 %11, label %12, label %13

12:                                               ; preds = %8
  ret ptr %10

13:                                               ; preds = %8
  %14 = load ptr, ptr %5, align 8
  %15 = getelementptr inbounds %struct.nl_history, ptr %14, i64 %9
  br i1 %6, label %19, label %16

16:                                               ; preds = %13
  %17 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %15) #24
  %18 = icmp slt i64 %17, 0
  br i1 %18, label %19, label %25

19:                                               ; preds = %16, %13
  %20 = icmp eq ptr %10, null
  br i1 %20, label %24, label %21

21:                                               ; preds = %19
  %22 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef %15, ptr noundef nonnull %10) #24
  %23 = icmp slt i64 %22, 0
  br i1 %23, label %24, label %25

24:                                               ; preds = %21, %19
  br label %25

25:                                               ; preds = %24, %21, %16
  %26 = phi ptr [ %15, %24 ], [ %10, %21 ], [ %10, %16 ]
  %27 = add nuw i64 %9, 1
  br label %8
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_former(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #8 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #26
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #24
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %1) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.48) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #24
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.61) #24
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #24
  %10 = load ptr, ptr %5, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %0 to i64
  %13 = sub i64 %11, %12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #26
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc range(i64 -1, 2) i64 @nl_compare(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #7 {
  %4 = load i64, ptr %1, align 8
  %5 = load i64, ptr %2, align 8
  %6 = icmp eq i64 %4, %5
  br i1 %6, label %10, label %7

7:                                                ; preds = %3
  %8 = icmp slt i64 %4, %5
  %9 = select i1 %8, i64 -1, i64 1
  br label %39

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 160
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds %struct.nl_population, ptr %12, i64 %4, i32 11
  %14 = load ptr, ptr %13, align 8
  %15 = getelementptr inbounds i8, ptr %1, i64 8
  %16 = load i64, ptr %15, align 8
  %17 = getelementptr inbounds %struct.nl_slot, ptr %14, i64 %16
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds i8, ptr %2, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds %struct.nl_slot, ptr %14, i64 %20
  %22 = load ptr, ptr %21, align 8
  br label %23

23:                                               ; preds = %31, %10
  %24 = phi ptr [ %18, %10 ], [ %32, %31 ]
  %25 = phi ptr [ %22, %10 ], [ %33, %31 ]
  %26 = load i8, ptr %24, align 1
  %27 = icmp ne i8 %26, 0
  %28 = load i8, ptr %25, align 1
  %29 = icmp eq i8 %26, %28
  %30 = select i1 %27, i1 %29, i1 false
  br i1 %30, label %31, label %34

31:                                               ; preds = %23
  %32 = getelementptr inbounds i8, ptr %24, i64 1
  %33 = getelementptr inbounds i8, ptr %25, i64 1
  br label %23

34:                                               ; preds = %23
  %35 = icmp ult i8 %26, %28
  %36 = icmp ugt i8 %26, %28
  %37 = zext i1 %36 to i64
  %38 = select i1 %35, i64 -1, i64 %37
  br label %39

39:                                               ; preds = %34, %7
  %40 = phi i64 [ %9, %7 ], [ %38, %34 ]
  ret i64 %40
}

; Function Attrs: nounwind
define internal fastcc range(i64 0, 5) i64 @nl_load_parts(ptr nocapture noundef readonly %0, i64 noundef %1) #0 {
  %3 = alloca [512 x i8], align 16
  %4 = alloca [512 x i8], align 16
  %5 = alloca [5 x ptr], align 16
  %6 = alloca i64, align 8
  %7 = alloca i64, align 8
  %8 = alloca [512 x i8], align 16
  %9 = alloca ptr, align 8
  %10 = alloca %struct.nl_view, align 8
  %11 = alloca i64, align 8
  %12 = alloca [512 x i8], align 16
  %13 = alloca ptr, align 8
  %14 = alloca [512 x i8], align 16
  %15 = alloca ptr, align 8
  %16 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #26
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15) #26
  %17 = getelementptr inbounds i8, ptr %16, i64 96
  %18 = getelementptr inbounds i8, ptr %16, i64 160
  %19 = icmp ne i64 %1, 0
  %20 = icmp eq i64 %1, 0
  br label %21

21:                                               ; preds = %174, %2
  %22 = phi i64 [ 0, %2 ], [ %175, %174 ]
  %23 = load i64, ptr %17, align 8
  %24 = icmp slt i64 %22, %23
  br i1 %24, label %28, label %25

25:                                               ; preds = %21
  %26 = getelementptr inbounds i8, ptr %16, i64 120
  %27 = getelementptr inbounds i8, ptr %16, i64 216
  br label %177

28:                                               ; preds = %21
  %29 = load ptr, ptr %18, align 8
  %30 = getelementptr inbounds %struct.nl_population, ptr %29, i64 %22
  %31 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #26
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #26
  %32 = getelementptr inbounds i8, ptr %30, i64 80
  %33 = getelementptr inbounds i8, ptr %30, i64 104
  %34 = getelementptr inbounds i8, ptr %30, i64 8
  %35 = getelementptr inbounds i8, ptr %30, i64 88
  %36 = getelementptr inbounds i8, ptr %30, i64 128
  br label %37

37:                                               ; preds = %89, %28
  %38 = phi i64 [ 0, %28 ], [ %90, %89 ]
  %39 = load i64, ptr %32, align 8
  %40 = icmp slt i64 %38, %39
  br i1 %40, label %47, label %41

41:                                               ; preds = %37
  %42 = getelementptr inbounds i8, ptr %30, i64 56
  %43 = getelementptr inbounds i8, ptr %31, i64 16
  %44 = getelementptr inbounds i8, ptr %30, i64 112
  %45 = getelementptr inbounds i8, ptr %30, i64 144
  %46 = getelementptr inbounds i8, ptr %30, i64 152
  br label %91

47:                                               ; preds = %37
  %48 = load ptr, ptr %33, align 8
  %49 = getelementptr inbounds %struct.nl_kept, ptr %48, i64 %38
  %50 = load i64, ptr %34, align 8
  %51 = getelementptr inbounds i8, ptr %49, i64 8
  %52 = load i64, ptr %51, align 8
  %53 = and i64 %52, -3
  %54 = icmp eq i64 %53, 0
  %55 = select i1 %54, i64 2, i64 3
  %56 = shl i64 %50, %55
  %57 = load ptr, ptr %30, align 8
  %58 = load ptr, ptr %35, align 8
  %59 = load i64, ptr %49, align 8
  %60 = getelementptr inbounds %struct.nl_slot, ptr %58, i64 %59
  %61 = load ptr, ptr %60, align 8
  %62 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %57, i8 noundef signext 47, ptr noundef %61) #24
  %63 = load i64, ptr %51, align 8
  %64 = load i64, ptr %34, align 8
  %65 = getelementptr inbounds i8, ptr %49, i64 16
  %66 = load i64, ptr %65, align 8
  %67 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %62, i64 noundef %63, i64 noundef %64, i64 noundef %66, ptr noundef nonnull %13) #24
  %68 = icmp eq i64 %67, 0
  br i1 %68, label %69, label %176

69:                                               ; preds = %47
  %70 = load ptr, ptr %13, align 8
  %71 = icmp ne ptr %70, null
  %72 = select i1 %19, i1 %71, i1 false
  br i1 %72, label %73, label %80

73:                                               ; preds = %69
  %74 = load ptr, ptr %36, align 8
  %75 = load i64, ptr %49, align 8
  %76 = getelementptr inbounds ptr, ptr %74, i64 %75
  %77 = load ptr, ptr %76, align 8
  %78 = getelementptr inbounds i8, ptr %70, i64 8
  %79 = load ptr, ptr %78, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %77, ptr align 1 %79, i64 %56, i1 false)
  br label %89

80:                                               ; preds = %69
  br i1 %19, label %81, label %89

81:                                               ; preds = %80
  %82 = load i64, ptr %65, align 8
  %83 = icmp eq i64 %82, 2
  br i1 %83, label %84, label %89

84:                                               ; preds = %81
  %85 = load ptr, ptr %36, align 8
  %86 = load i64, ptr %49, align 8
  %87 = getelementptr inbounds ptr, ptr %85, i64 %86
  %88 = load ptr, ptr %87, align 8
  call void @llvm.memset.p0.i64(ptr align 1 %88, i8 0, i64 %56, i1 false)
  br label %89

89:                                               ; preds = %84, %81, %80, %73
  %90 = add nuw nsw i64 %38, 1
  br label %37

91:                                               ; preds = %118, %41
  %92 = phi i64 [ %119, %118 ], [ 0, %41 ]
  %93 = load i64, ptr %42, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %120

95:                                               ; preds = %91
  %96 = load ptr, ptr %30, align 8
  %97 = load ptr, ptr %43, align 8
  %98 = load ptr, ptr %44, align 8
  %99 = getelementptr inbounds i64, ptr %98, i64 %92
  %100 = load i64, ptr %99, align 8
  %101 = getelementptr inbounds ptr, ptr %97, i64 %100
  %102 = load ptr, ptr %101, align 8
  %103 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %96, i8 noundef signext 35, ptr noundef %102) #24
  %104 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %103, i64 noundef 3, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %13) #24
  %105 = icmp eq i64 %104, 0
  br i1 %105, label %106, label %176

106:                                              ; preds = %95
  br i1 %20, label %118, label %107

107:                                              ; preds = %106
  %108 = load ptr, ptr %45, align 8
  %109 = getelementptr inbounds i64, ptr %108, i64 %92
  store i64 0, ptr %109, align 8
  %110 = load ptr, ptr %13, align 8
  %111 = icmp eq ptr %110, null
  br i1 %111, label %114, label %112

112:                                              ; preds = %107
  %113 = call fastcc i64 @nl_element(ptr noundef nonnull %110, i64 noundef 0) #24
  br label %114

114:                                              ; preds = %112, %107
  %115 = phi i64 [ %113, %112 ], [ 0, %107 ]
  %116 = load ptr, ptr %46, align 8
  %117 = getelementptr inbounds i64, ptr %116, i64 %92
  store i64 %115, ptr %117, align 8
  br label %118

118:                                              ; preds = %114, %106
  %119 = add nuw nsw i64 %92, 1
  br label %91

120:                                              ; preds = %91
  %121 = getelementptr inbounds i8, ptr %30, i64 120
  %122 = load i64, ptr %121, align 8
  %123 = getelementptr inbounds i8, ptr %30, i64 48
  %124 = getelementptr inbounds i8, ptr %31, i64 168
  br label %125

125:                                              ; preds = %171, %120
  %126 = phi i64 [ %122, %120 ], [ %173, %171 ]
  %127 = phi i64 [ %122, %120 ], [ %172, %171 ]
  %128 = load i64, ptr %123, align 8
  %129 = add nsw i64 %128, %126
  %130 = icmp slt i64 %127, %129
  br i1 %130, label %131, label %174

131:                                              ; preds = %125
  %132 = load ptr, ptr %124, align 8
  %133 = getelementptr inbounds %struct.nl_target, ptr %132, i64 %127
  %134 = getelementptr inbounds i8, ptr %133, i64 32
  %135 = getelementptr inbounds i8, ptr %133, i64 24
  %136 = getelementptr inbounds i8, ptr %133, i64 56
  %137 = getelementptr inbounds i8, ptr %133, i64 48
  %138 = getelementptr inbounds i8, ptr %133, i64 40
  br label %139

139:                                              ; preds = %169, %131
  %140 = phi i64 [ 0, %131 ], [ %170, %169 ]
  %141 = load i64, ptr %134, align 8
  %142 = icmp slt i64 %140, %141
  br i1 %142, label %143, label %171

143:                                              ; preds = %139
  %144 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef %31, ptr noundef nonnull %133, i64 noundef %140) #24
  %145 = load i64, ptr %135, align 8
  %146 = icmp eq i64 %145, 4
  %147 = select i1 %146, i64 2, i64 3
  %148 = load i64, ptr %34, align 8
  %149 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %144, i64 noundef %147, i64 noundef %148, i64 noundef 1, ptr noundef nonnull %13) #24
  %150 = icmp eq i64 %149, 0
  br i1 %150, label %151, label %176

151:                                              ; preds = %143
  %152 = load ptr, ptr %13, align 8
  %153 = icmp ne ptr %152, null
  %154 = select i1 %19, i1 %153, i1 false
  br i1 %154, label %155, label %169

155:                                              ; preds = %151
  %156 = load ptr, ptr %136, align 8
  %157 = load i64, ptr %137, align 8
  %158 = add nsw i64 %157, %140
  %159 = load i64, ptr %134, align 8
  %160 = srem i64 %158, %159
  %161 = load i64, ptr %138, align 8
  %162 = mul nsw i64 %161, %160
  %163 = getelementptr inbounds i8, ptr %156, i64 %162
  %164 = getelementptr inbounds i8, ptr %152, i64 8
  %165 = load ptr, ptr %164, align 8
  %166 = load i64, ptr %34, align 8
  %167 = load i64, ptr %135, align 8
  %168 = mul nsw i64 %167, %166
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %163, ptr align 1 %165, i64 %168, i1 false)
  br label %169

169:                                              ; preds = %155, %151
  %170 = add nuw nsw i64 %140, 1
  br label %139

171:                                              ; preds = %139
  %172 = add nsw i64 %127, 1
  %173 = load i64, ptr %121, align 8
  br label %125

174:                                              ; preds = %125
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #26
  %175 = add nuw nsw i64 %22, 1
  br label %21

176:                                              ; preds = %47, %95, %143
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #26
  br label %547

177:                                              ; preds = %25, %205
  %178 = phi i64 [ %206, %205 ], [ 0, %25 ]
  %179 = load i64, ptr %26, align 8
  %180 = icmp slt i64 %178, %179
  br i1 %180, label %189, label %181

181:                                              ; preds = %177
  %182 = getelementptr inbounds i8, ptr %16, i64 128
  %183 = getelementptr inbounds i8, ptr %16, i64 184
  %184 = getelementptr inbounds i8, ptr %5, i64 8
  %185 = getelementptr inbounds i8, ptr %5, i64 16
  %186 = getelementptr inbounds i8, ptr %5, i64 24
  %187 = getelementptr inbounds i8, ptr %5, i64 32
  %188 = getelementptr inbounds i8, ptr %0, i64 48
  br label %207

189:                                              ; preds = %177
  %190 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %14, i64 noundef %178, ptr noundef nonnull @.str.48, ptr noundef nonnull @.str.49) #24
  %191 = call fastcc i64 @nl_expect(ptr noundef nonnull %0, ptr noundef nonnull %14, i64 noundef %190, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %15) #24
  %192 = icmp eq i64 %191, 0
  br i1 %192, label %193, label %547

193:                                              ; preds = %189
  br i1 %20, label %205, label %194

194:                                              ; preds = %193
  %195 = load ptr, ptr %15, align 8
  %196 = icmp eq ptr %195, null
  br i1 %196, label %200, label %197

197:                                              ; preds = %194
  %198 = call fastcc i64 @nl_element(ptr noundef nonnull %195, i64 noundef 0) #24
  %199 = icmp ne i64 %198, 0
  br label %200

200:                                              ; preds = %197, %194
  %201 = phi i1 [ false, %194 ], [ %199, %197 ]
  %202 = zext i1 %201 to i8
  %203 = load ptr, ptr %27, align 8
  %204 = getelementptr inbounds i8, ptr %203, i64 %178
  store i8 %202, ptr %204, align 1
  br label %205

205:                                              ; preds = %193, %200
  %206 = add nuw nsw i64 %178, 1
  br label %177

207:                                              ; preds = %181, %421
  %208 = phi i64 [ %422, %421 ], [ 0, %181 ]
  %209 = load i64, ptr %182, align 8
  %210 = icmp slt i64 %208, %209
  br i1 %210, label %211, label %423

211:                                              ; preds = %207
  %212 = load ptr, ptr %183, align 8
  %213 = getelementptr inbounds %struct.nl_connection, ptr %212, i64 %208
  %214 = getelementptr inbounds i8, ptr %213, i64 16
  %215 = load i64, ptr %214, align 8
  %216 = icmp eq i64 %215, 0
  br i1 %216, label %421, label %217

217:                                              ; preds = %211
  %218 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #26
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #26
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #26
  %219 = getelementptr inbounds i8, ptr %213, i64 360
  %220 = getelementptr inbounds i8, ptr %213, i64 368
  %221 = getelementptr inbounds i8, ptr %213, i64 8
  %222 = getelementptr inbounds i8, ptr %218, i64 16
  %223 = getelementptr inbounds i8, ptr %213, i64 408
  %224 = getelementptr inbounds i8, ptr %218, i64 40
  br label %225

225:                                              ; preds = %259, %217
  %226 = phi i64 [ 0, %217 ], [ %260, %259 ]
  %227 = load i64, ptr %219, align 8
  %228 = icmp slt i64 %226, %227
  br i1 %228, label %233, label %229

229:                                              ; preds = %225
  %230 = getelementptr inbounds i8, ptr %213, i64 160
  %231 = getelementptr inbounds i8, ptr %213, i64 232
  %232 = getelementptr inbounds i8, ptr %213, i64 240
  br label %261

233:                                              ; preds = %225
  %234 = load ptr, ptr %220, align 8
  %235 = getelementptr inbounds %struct.nl_variable, ptr %234, i64 %226
  %236 = load i64, ptr %221, align 8
  %237 = load ptr, ptr %222, align 8
  %238 = load i64, ptr %235, align 8
  %239 = getelementptr inbounds ptr, ptr %237, i64 %238
  %240 = load ptr, ptr %239, align 8
  %241 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %236, ptr noundef nonnull @.str.48, ptr noundef %240) #24
  %242 = getelementptr inbounds i8, ptr %235, i64 24
  %243 = load i64, ptr %242, align 8
  %244 = load i64, ptr %223, align 8
  %245 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %241, i64 noundef %243, i64 noundef %244, i64 noundef 0, ptr noundef nonnull %9) #24
  %246 = icmp eq i64 %245, 0
  br i1 %246, label %247, label %415

247:                                              ; preds = %233
  %248 = load ptr, ptr %9, align 8
  br i1 %20, label %259, label %249

249:                                              ; preds = %247, %253
  %250 = phi i64 [ %258, %253 ], [ 0, %247 ]
  %251 = load i64, ptr %223, align 8
  %252 = icmp slt i64 %250, %251
  br i1 %252, label %253, label %259

253:                                              ; preds = %249
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %213, i64 noundef %250, ptr noundef nonnull %10) #24
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  %254 = call fastcc i64 @nl_element(ptr noundef %248, i64 noundef %250) #24
  store i64 %254, ptr %11, align 8
  %255 = call fastcc ptr @nl_variable_at(ptr noundef nonnull %218, ptr noundef nonnull %235, ptr noundef nonnull %10) #24
  %256 = load i64, ptr %224, align 8
  %257 = sdiv i64 %256, 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %255, ptr nonnull align 8 %11, i64 %257, i1 false)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %11)
  %258 = add nuw nsw i64 %250, 1
  br label %249

259:                                              ; preds = %249, %247
  %260 = add nuw nsw i64 %226, 1
  br label %225

261:                                              ; preds = %288, %229
  %262 = phi i64 [ %289, %288 ], [ 0, %229 ]
  %263 = load i64, ptr %230, align 8
  %264 = icmp slt i64 %262, %263
  br i1 %264, label %265, label %290

265:                                              ; preds = %261
  %266 = load i64, ptr %221, align 8
  %267 = load ptr, ptr %222, align 8
  %268 = load ptr, ptr %231, align 8
  %269 = getelementptr inbounds i64, ptr %268, i64 %262
  %270 = load i64, ptr %269, align 8
  %271 = getelementptr inbounds ptr, ptr %267, i64 %270
  %272 = load ptr, ptr %271, align 8
  %273 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %266, ptr noundef nonnull @.str.53, ptr noundef %272) #24
  %274 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %273, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %9) #24
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %276, label %415

276:                                              ; preds = %265
  br i1 %20, label %288, label %277

277:                                              ; preds = %276
  %278 = load ptr, ptr %9, align 8
  %279 = icmp eq ptr %278, null
  br i1 %279, label %283, label %280

280:                                              ; preds = %277
  %281 = call fastcc i64 @nl_element(ptr noundef nonnull %278, i64 noundef 0) #24
  %282 = icmp ne i64 %281, 0
  br label %283

283:                                              ; preds = %280, %277
  %284 = phi i1 [ false, %277 ], [ %282, %280 ]
  %285 = zext i1 %284 to i64
  %286 = load ptr, ptr %232, align 8
  %287 = getelementptr inbounds i64, ptr %286, i64 %262
  store i64 %285, ptr %287, align 8
  br label %288

288:                                              ; preds = %283, %276
  %289 = add nuw nsw i64 %262, 1
  br label %261

290:                                              ; preds = %261
  %291 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #26
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #26
  %292 = load i64, ptr %221, align 8
  %293 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %292, ptr noundef nonnull @.str.54, ptr noundef nonnull @.str.59) #24
  %294 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %293) #24
  %295 = icmp eq ptr %294, null
  br i1 %295, label %299, label %296

296:                                              ; preds = %290
  %297 = getelementptr inbounds i8, ptr %294, i64 32
  %298 = load i64, ptr %297, align 8
  br label %299

299:                                              ; preds = %296, %290
  %300 = phi i64 [ %298, %296 ], [ 0, %290 ]
  %301 = zext i1 %295 to i64
  br label %302

302:                                              ; preds = %317, %299
  %303 = phi i64 [ 0, %299 ], [ %327, %317 ]
  %304 = icmp eq i64 %303, 5
  br i1 %304, label %305, label %317

305:                                              ; preds = %302
  %306 = load ptr, ptr %5, align 16
  %307 = load ptr, ptr %184, align 8
  %308 = load ptr, ptr %185, align 16
  %309 = load ptr, ptr %186, align 8
  %310 = load ptr, ptr %187, align 16
  %311 = getelementptr inbounds i8, ptr %291, i64 96
  %312 = getelementptr inbounds i8, ptr %291, i64 160
  %313 = getelementptr inbounds i8, ptr %213, i64 376
  %314 = getelementptr inbounds i8, ptr %213, i64 384
  %315 = getelementptr inbounds i8, ptr %213, i64 168
  %316 = call i64 @llvm.smax.i64(i64 %300, i64 0)
  br label %328

317:                                              ; preds = %302
  %318 = load i64, ptr %221, align 8
  %319 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i64 0, i64 %303
  %320 = load ptr, ptr %319, align 8
  %321 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %318, ptr noundef nonnull @.str.54, ptr noundef %320) #24
  %322 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i64 0, i64 %303
  %323 = load i64, ptr %322, align 8
  %324 = getelementptr inbounds [5 x ptr], ptr %5, i64 0, i64 %303
  %325 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %321, i64 noundef %323, i64 noundef %300, i64 noundef %301, ptr noundef nonnull %324) #24
  %326 = icmp eq i64 %325, 0
  %327 = add nuw nsw i64 %303, 1
  br i1 %326, label %302, label %416

328:                                              ; preds = %413, %305
  %329 = phi i64 [ %414, %413 ], [ 0, %305 ]
  %330 = icmp eq i64 %329, %316
  br i1 %330, label %331, label %332

331:                                              ; preds = %328
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #26
  br label %421

332:                                              ; preds = %328
  %333 = call fastcc i64 @nl_element(ptr noundef %306, i64 noundef %329) #24
  %334 = call fastcc i64 @nl_element(ptr noundef %307, i64 noundef %329) #24
  %335 = call fastcc i64 @nl_element(ptr noundef %308, i64 noundef %329) #24
  %336 = call fastcc i64 @nl_element(ptr noundef %309, i64 noundef %329) #24
  %337 = call fastcc i64 @nl_element(ptr noundef %310, i64 noundef %329) #24
  %338 = icmp slt i64 %334, 0
  br i1 %338, label %357, label %339

339:                                              ; preds = %332
  %340 = load i64, ptr %311, align 8
  %341 = icmp sge i64 %334, %340
  %342 = icmp slt i64 %337, 0
  %343 = select i1 %341, i1 true, i1 %342
  br i1 %343, label %357, label %344

344:                                              ; preds = %339
  %345 = load ptr, ptr %312, align 8
  %346 = getelementptr inbounds %struct.nl_population, ptr %345, i64 %334, i32 1
  %347 = load i64, ptr %346, align 8
  %348 = icmp sge i64 %337, %347
  %349 = icmp slt i64 %336, -4611686018427387904
  %350 = select i1 %348, i1 true, i1 %349
  br i1 %350, label %357, label %351

351:                                              ; preds = %344
  %352 = load i64, ptr %188, align 8
  %353 = icmp sgt i64 %336, %352
  br i1 %353, label %357, label %354

354:                                              ; preds = %351
  %355 = icmp ne i64 %333, 0
  %356 = zext i1 %355 to i64
  br i1 %20, label %413, label %358

357:                                              ; preds = %351, %344, %339, %332
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %0, ptr noundef nonnull @.str.73, ptr noundef nonnull @.str.62) #24
  br label %416

358:                                              ; preds = %354, %411
  %359 = phi i64 [ %412, %411 ], [ 0, %354 ]
  %360 = load i64, ptr %313, align 8
  %361 = icmp slt i64 %359, %360
  br i1 %361, label %362, label %413

362:                                              ; preds = %358
  %363 = load ptr, ptr %314, align 8
  %364 = getelementptr inbounds %struct.nl_table, ptr %363, i64 %359
  %365 = getelementptr inbounds i8, ptr %364, i64 304
  br label %366

366:                                              ; preds = %409, %362
  %367 = phi i64 [ 0, %362 ], [ %410, %409 ]
  %368 = load i64, ptr %315, align 8
  %369 = icmp slt i64 %367, %368
  br i1 %369, label %370, label %411

370:                                              ; preds = %366
  %371 = load ptr, ptr %365, align 8
  %372 = getelementptr inbounds ptr, ptr %371, i64 %367
  %373 = load ptr, ptr %372, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #26
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #26
  %374 = call fastcc i64 @nl_is_first(ptr noundef %364, i64 noundef %367) #24
  %375 = icmp eq i64 %374, 0
  br i1 %375, label %409, label %376

376:                                              ; preds = %370
  %377 = load i64, ptr %373, align 8
  %378 = icmp eq i64 %377, %356
  br i1 %378, label %379, label %409

379:                                              ; preds = %376
  %380 = getelementptr inbounds i8, ptr %373, i64 8
  %381 = load i64, ptr %380, align 8
  %382 = icmp eq i64 %381, %334
  br i1 %382, label %383, label %409

383:                                              ; preds = %379
  %384 = getelementptr inbounds i8, ptr %373, i64 16
  %385 = load i64, ptr %384, align 8
  %386 = icmp eq i64 %385, %335
  br i1 %386, label %387, label %409

387:                                              ; preds = %383
  call fastcc void @nl_runs_of(ptr noundef nonnull %364, i64 noundef %356, i64 noundef %337, ptr noundef nonnull %6, ptr noundef nonnull %7) #24
  %388 = load i64, ptr %7, align 8
  %389 = load i64, ptr %6, align 8
  %390 = getelementptr inbounds i8, ptr %373, i64 24
  br label %391

391:                                              ; preds = %407, %387
  %392 = phi i64 [ %408, %407 ], [ %389, %387 ]
  %393 = icmp slt i64 %392, %388
  br i1 %393, label %394, label %409

394:                                              ; preds = %391
  %395 = load i64, ptr %373, align 8
  %396 = call fastcc i64 @nl_delay_of(ptr noundef %364, i64 noundef %395, i64 noundef %392) #24
  %397 = add nsw i64 %396, %336
  %398 = load i64, ptr %188, align 8
  %399 = icmp slt i64 %397, %398
  br i1 %399, label %407, label %400

400:                                              ; preds = %394
  %401 = load i64, ptr %390, align 8
  %402 = add nsw i64 %401, %398
  %403 = icmp slt i64 %397, %402
  br i1 %403, label %404, label %407

404:                                              ; preds = %400
  %405 = call fastcc i64 @nl_queue_event(ptr noundef %291, ptr noundef nonnull %373, i64 noundef %397, i64 noundef %337, i64 noundef %392) #24
  %406 = icmp eq i64 %405, 0
  br i1 %406, label %407, label %417

407:                                              ; preds = %404, %400, %394
  %408 = add nsw i64 %392, 1
  br label %391

409:                                              ; preds = %391, %383, %379, %376, %370
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #26
  %410 = add nuw nsw i64 %367, 1
  br label %366

411:                                              ; preds = %366
  %412 = add nuw nsw i64 %359, 1
  br label %358

413:                                              ; preds = %358, %354
  %414 = add nuw i64 %329, 1
  br label %328

415:                                              ; preds = %233, %265
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #26
  br label %547

416:                                              ; preds = %317, %357
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #26
  br label %547

417:                                              ; preds = %404
  %418 = getelementptr inbounds i8, ptr %291, i64 296
  %419 = load i64, ptr %418, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #26
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #26
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #26
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #26
  %420 = icmp eq i64 %419, 0
  br i1 %420, label %421, label %547

421:                                              ; preds = %331, %211, %417
  %422 = add nuw nsw i64 %208, 1
  br label %207

423:                                              ; preds = %207
  %424 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %3) #26
  %425 = getelementptr inbounds i8, ptr %424, i64 144
  %426 = getelementptr inbounds i8, ptr %424, i64 200
  %427 = getelementptr inbounds i8, ptr %424, i64 160
  br i1 %20, label %546, label %428

428:                                              ; preds = %423, %460
  %429 = phi i64 [ %461, %460 ], [ 0, %423 ]
  %430 = load i64, ptr %425, align 8
  %431 = icmp slt i64 %429, %430
  br i1 %431, label %436, label %432

432:                                              ; preds = %428
  %433 = getelementptr inbounds i8, ptr %424, i64 112
  %434 = getelementptr inbounds i8, ptr %424, i64 176
  %435 = getelementptr inbounds i8, ptr %424, i64 40
  br label %494

436:                                              ; preds = %428
  %437 = load ptr, ptr %426, align 8
  %438 = getelementptr inbounds %struct.nl_history, ptr %437, i64 %429
  %439 = load ptr, ptr %427, align 8
  %440 = load i64, ptr %438, align 8
  %441 = getelementptr inbounds %struct.nl_population, ptr %439, i64 %440
  %442 = load i64, ptr %188, align 8
  %443 = getelementptr inbounds i8, ptr %438, i64 16
  %444 = load i64, ptr %443, align 8
  %445 = add nsw i64 %444, %442
  %446 = add nsw i64 %444, 1
  %447 = srem i64 %445, %446
  %448 = getelementptr inbounds i8, ptr %438, i64 24
  store i64 %447, ptr %448, align 8
  %449 = getelementptr inbounds i8, ptr %441, i64 88
  %450 = getelementptr inbounds i8, ptr %438, i64 8
  %451 = getelementptr inbounds i8, ptr %441, i64 8
  %452 = getelementptr inbounds i8, ptr %438, i64 32
  br label %453

453:                                              ; preds = %491, %436
  %454 = phi i64 [ %444, %436 ], [ %493, %491 ]
  %455 = phi i64 [ 1, %436 ], [ %492, %491 ]
  %456 = icmp sgt i64 %455, %454
  br i1 %456, label %460, label %457

457:                                              ; preds = %453
  %458 = load i64, ptr %188, align 8
  %459 = icmp sgt i64 %458, 0
  br i1 %459, label %462, label %460

460:                                              ; preds = %457, %453
  %461 = add nuw nsw i64 %429, 1
  br label %428

462:                                              ; preds = %457
  %463 = load ptr, ptr %441, align 8
  %464 = load ptr, ptr %449, align 8
  %465 = load i64, ptr %450, align 8
  %466 = getelementptr inbounds %struct.nl_slot, ptr %464, i64 %465
  %467 = load ptr, ptr %466, align 8
  %468 = call i64 @llvm.smin.i64(i64 %455, i64 %458)
  %469 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef %463, ptr noundef %467, i64 noundef %468) #24
  %470 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %469) #24
  %471 = icmp eq ptr %470, null
  br i1 %471, label %491, label %472

472:                                              ; preds = %462
  %473 = getelementptr inbounds i8, ptr %470, i64 32
  %474 = load i64, ptr %473, align 8
  %475 = load i64, ptr %451, align 8
  %476 = icmp eq i64 %474, %475
  br i1 %476, label %477, label %491

477:                                              ; preds = %472
  %478 = getelementptr inbounds i8, ptr %470, i64 24
  %479 = load i64, ptr %478, align 8
  %480 = and i64 %479, -3
  %481 = icmp eq i64 %480, 0
  %482 = select i1 %481, i64 2, i64 3
  %483 = shl i64 %474, %482
  %484 = load i64, ptr %452, align 8
  %485 = icmp sgt i64 %483, %484
  br i1 %485, label %491, label %486

486:                                              ; preds = %477
  %487 = add nsw i64 %455, -1
  %488 = call fastcc ptr @nl_history_at(ptr noundef nonnull %438, i64 noundef %487) #24
  %489 = getelementptr inbounds i8, ptr %470, i64 8
  %490 = load ptr, ptr %489, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %488, ptr align 1 %490, i64 %483, i1 false)
  br label %491

491:                                              ; preds = %486, %477, %472, %462
  %492 = add nuw nsw i64 %455, 1
  %493 = load i64, ptr %443, align 8
  br label %453

494:                                              ; preds = %432, %511
  %495 = phi i64 [ %512, %511 ], [ 0, %432 ]
  %496 = phi double [ %509, %511 ], [ undef, %432 ]
  %497 = load i64, ptr %433, align 8
  %498 = icmp slt i64 %495, %497
  br i1 %498, label %499, label %546

499:                                              ; preds = %494
  %500 = load ptr, ptr %434, align 8
  %501 = getelementptr inbounds %struct.nl_probe, ptr %500, i64 %495
  %502 = getelementptr inbounds i8, ptr %501, i64 80
  store i64 -1, ptr %502, align 8
  %503 = getelementptr inbounds i8, ptr %501, i64 72
  %504 = load i64, ptr %503, align 8
  %505 = load i64, ptr %188, align 8
  %506 = call i64 @llvm.smin.i64(i64 %504, i64 %505)
  br label %507

507:                                              ; preds = %543, %499
  %508 = phi i64 [ %506, %499 ], [ %545, %543 ]
  %509 = phi double [ %496, %499 ], [ %544, %543 ]
  %510 = icmp sgt i64 %508, 0
  br i1 %510, label %513, label %511

511:                                              ; preds = %507
  %512 = add nuw nsw i64 %495, 1
  br label %494

513:                                              ; preds = %507
  %514 = load ptr, ptr %501, align 8
  %515 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef nonnull @.str.60, ptr noundef %514, i64 noundef %508) #24
  %516 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %515) #24
  %517 = icmp eq ptr %516, null
  br i1 %517, label %543, label %518

518:                                              ; preds = %513
  %519 = getelementptr inbounds i8, ptr %516, i64 32
  %520 = load i64, ptr %519, align 8
  %521 = icmp eq i64 %520, 1
  br i1 %521, label %522, label %543

522:                                              ; preds = %518
  %523 = getelementptr inbounds i8, ptr %516, i64 24
  %524 = load i64, ptr %523, align 8
  %525 = load i64, ptr %435, align 8
  %526 = icmp ne i64 %525, 32
  %527 = zext i1 %526 to i64
  %528 = icmp eq i64 %524, %527
  br i1 %528, label %529, label %543

529:                                              ; preds = %522
  %530 = getelementptr inbounds i8, ptr %516, i64 8
  %531 = load ptr, ptr %530, align 8
  %532 = load float, ptr %531, align 1
  %533 = icmp eq i64 %525, 64
  br i1 %533, label %534, label %536

534:                                              ; preds = %529
  %535 = load double, ptr %531, align 1
  br label %536

536:                                              ; preds = %534, %529
  %537 = phi double [ %535, %534 ], [ %509, %529 ]
  %538 = load i64, ptr %188, align 8
  %539 = sub nsw i64 %538, %508
  %540 = icmp eq i64 %525, 32
  %541 = fpext float %532 to double
  %542 = select i1 %540, double %541, double %537
  call fastcc void @nl_keep_probe(ptr noundef nonnull %501, i64 noundef %539, double noundef %542) #24
  br label %543

543:                                              ; preds = %536, %522, %518, %513
  %544 = phi double [ %537, %536 ], [ %509, %522 ], [ %509, %518 ], [ %509, %513 ]
  %545 = add nsw i64 %508, -1
  br label %507

546:                                              ; preds = %494, %423
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %3) #26
  br label %547

547:                                              ; preds = %189, %417, %415, %416, %176, %546
  %548 = phi i64 [ 0, %546 ], [ 4, %176 ], [ 4, %416 ], [ 4, %415 ], [ 4, %417 ], [ 4, %189 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15) #26
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #26
  ret i64 %548
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_state_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #8 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #26
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 304
  store i8 0, ptr %6, align 1
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 512, ptr %7, align 8
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull @.str.68) #24
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %1) #24
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %2) #24
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #26
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_get(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef writeonly %2) #8 {
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = sub nsw i64 %5, %7
  %9 = icmp slt i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  tail call fastcc void @nl_state_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.70, ptr noundef nonnull @.str.62) #24
  br label %18

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 %7
  %15 = tail call fastcc i64 @nl_little(ptr noundef %14, i64 noundef %1) #24
  store i64 %15, ptr %2, align 8
  %16 = load i64, ptr %6, align 8
  %17 = add nsw i64 %16, %1
  store i64 %17, ptr %6, align 8
  br label %18

18:                                               ; preds = %11, %10
  %19 = phi i64 [ 4, %10 ], [ 0, %11 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_expect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) #8 {
  %8 = tail call fastcc ptr @nl_part_named(ptr noundef %0, ptr noundef %1, i64 noundef %2) #24
  store ptr %8, ptr %6, align 8
  %9 = icmp eq ptr %8, null
  br i1 %9, label %10, label %12

10:                                               ; preds = %7
  %11 = icmp eq i64 %5, 0
  br i1 %11, label %21, label %23

12:                                               ; preds = %7
  %13 = getelementptr inbounds i8, ptr %8, i64 40
  store i64 1, ptr %13, align 8
  %14 = getelementptr inbounds i8, ptr %8, i64 24
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %3
  br i1 %16, label %17, label %21

17:                                               ; preds = %12
  %18 = getelementptr inbounds i8, ptr %8, i64 32
  %19 = load i64, ptr %18, align 8
  %20 = icmp eq i64 %19, %4
  br i1 %20, label %23, label %21

21:                                               ; preds = %12, %17, %10
  %22 = phi ptr [ @.str.71, %10 ], [ @.str.72, %17 ], [ @.str.72, %12 ]
  tail call fastcc void @nl_state_bad(ptr noundef %0, ptr noundef nonnull %22, ptr noundef %1) #24
  br label %23

23:                                               ; preds = %21, %17, %10
  %24 = phi i64 [ 0, %10 ], [ 0, %17 ], [ 4, %21 ]
  ret i64 %24
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc i64 @nl_element(ptr nocapture noundef readonly %0, i64 noundef %1) #7 {
  %3 = getelementptr inbounds i8, ptr %0, i64 24
  %4 = load i64, ptr %3, align 8
  %5 = and i64 %4, -3
  %6 = icmp eq i64 %5, 0
  %7 = select i1 %6, i64 4, i64 8
  %8 = getelementptr inbounds i8, ptr %0, i64 8
  %9 = load ptr, ptr %8, align 8
  %10 = select i1 %6, i64 2, i64 3
  %11 = shl i64 %1, %10
  %12 = getelementptr inbounds i8, ptr %9, i64 %11
  %13 = tail call fastcc i64 @nl_little(ptr noundef %12, i64 noundef %7) #24
  %14 = shl i64 %13, 32
  %15 = ashr exact i64 %14, 32
  %16 = select i1 %6, i64 %15, i64 %13
  ret i64 %16
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, inaccessiblemem: none)
define internal fastcc ptr @nl_part_named(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2) #7 {
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 40
  %7 = tail call i64 @llvm.smax.i64(i64 %5, i64 0)
  br label %8

8:                                                ; preds = %22, %3
  %9 = phi i64 [ 0, %3 ], [ %23, %22 ]
  %10 = icmp eq i64 %9, %7
  br i1 %10, label %32, label %11

11:                                               ; preds = %8
  %12 = load ptr, ptr %6, align 8
  %13 = getelementptr inbounds %struct.nl_part, ptr %12, i64 %9
  %14 = getelementptr inbounds i8, ptr %13, i64 16
  %15 = load i64, ptr %14, align 8
  %16 = icmp eq i64 %15, %2
  br label %17

17:                                               ; preds = %24, %11
  %18 = phi i1 [ %16, %11 ], [ %30, %24 ]
  %19 = phi i64 [ 0, %11 ], [ %31, %24 ]
  %20 = icmp slt i64 %19, %2
  %21 = select i1 %18, i1 %20, i1 false
  br i1 %21, label %24, label %22

22:                                               ; preds = %17
  %23 = add nuw i64 %9, 1
  br i1 %18, label %32, label %8

24:                                               ; preds = %17
  %25 = load ptr, ptr %13, align 8
  %26 = getelementptr inbounds i8, ptr %25, i64 %19
  %27 = load i8, ptr %26, align 1
  %28 = getelementptr inbounds i8, ptr %1, i64 %19
  %29 = load i8, ptr %28, align 1
  %30 = icmp eq i8 %27, %29
  %31 = add nuw nsw i64 %19, 1
  br label %17

32:                                               ; preds = %8, %22
  %33 = phi ptr [ %13, %22 ], [ null, %8 ]
  ret ptr %33
}

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.umax.i32(i32, i32) #23

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #23

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #23

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #23

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #23

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #23

attributes #0 = { nounwind }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) }
attributes #8 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #10 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #11 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #12 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #13 = { nofree nounwind }
attributes #14 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #15 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #16 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #17 = { nofree norecurse nosync nounwind memory(argmem: read) }
attributes #18 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #19 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #20 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: readwrite) }
attributes #21 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #22 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #23 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #24 = { nounwind }
attributes #25 = { allocsize(0,1) }
attributes #26 = { nounwind }
attributes #27 = { allocsize(0) }
attributes #28 = { nounwind }
attributes #29 = { allocsize(1) }


