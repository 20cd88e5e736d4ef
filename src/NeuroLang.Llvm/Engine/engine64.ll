; Written by generate.sh from engine.c; change the C sources instead.

%struct.nl_connection = type { ptr, i64, i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, i64, ptr, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr, i64, ptr }
%struct.nl_queue = type { i64, i64, i64, i64, ptr, ptr, ptr, i64, i64, i32 }
%struct.nl_sha = type { [8 x i32], [64 x i8], i64, i64 }
%struct.nl_image = type { ptr, ptr, i64, i64, i64, ptr, i64, i64 }
%struct.nl_text = type { ptr, i64 }
%struct.nl_population = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_slot = type { ptr, i64 }
%struct.nl_target = type { ptr, i64, i64, i64, i64, i64, i64, ptr, ptr, double, double, double, double }
%struct.nl_launch = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr }
%struct.nl_kept = type { i64, i64, i64 }
%struct.nl_probe = type { ptr, i64, i64, i64, i64, ptr, ptr, double, i64, i64, ptr }
%struct.nl_range = type { i64, i64, i64, i64, ptr }
%struct.nl_handler = type { i64, i64, i64 }
%struct.nl_driver = type { i64, i64, ptr }
%struct.nl_timed = type { i64, i64, i64, i64, ptr }
%struct.nl_table = type { ptr, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr, ptr, i64, ptr, ptr, ptr, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64, i64, i64, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, i64 }
%struct.nl_block = type { i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, i64, ptr, ptr, ptr }
%struct.nl_history = type { i64, i64, i64, i64, i64, ptr }
%struct.nl_total = type { i64, i64, ptr, ptr }
%struct.nl_event = type { i32, i32, i32 }
%struct.nl_reduction = type { i64, i64, i64, i64 }
%struct.nl_writer = type { ptr, i64, i64 }
%struct.nl_reader = type { ptr, ptr, i64, i64, i64, ptr, i64 }
%struct.nl_part = type { ptr, ptr, i64, i64, i64, i64 }
%struct.nl_under_way = type { i64, i64, i64, i64, i64 }
%struct.nl_view = type { ptr, i64, i64 }
%struct.nl_variable = type { i64, i64, i64, i64 }

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
@.str.27 = private constant [42 x i8] c"is inconsistent: rows of synapses overlap\00", align 1
@.str.28 = private constant [11 x i8] c"the image \00", align 1
@.str.29 = private constant [2 x i8] c"'\00", align 1
@.str.30 = private constant [11 x i8] c"' of cell \00", align 1
@.str.31 = private constant [6 x i8] c" of '\00", align 1
@.str.32 = private constant [10 x i8] c"' became \00", align 1
@.str.33 = private constant [5 x i8] c" at \00", align 1
@.str.34 = private constant [2 x i8] c"-\00", align 1
@.str.35 = private constant [4 x i8] c"NaN\00", align 1
@.str.36 = private constant [9 x i8] c"Infinity\00", align 1
@.str.37 = private constant [2 x i8] c".\00", align 1
@.str.38 = private constant [2 x i8] c"E\00", align 1
@.str.39 = private constant [11 x i8] c" ms (step \00", align 1
@.str.40 = private constant [2 x i8] c")\00", align 1
@.str.41 = private constant [13 x i8] c"connection '\00", align 1
@.str.42 = private constant [8 x i8] c"' adds \00", align 1
@.str.43 = private constant [6 x i8] c" to '\00", align 1
@.str.44 = private constant [6 x i8] c"' at \00", align 1
@.str.45 = private constant [29 x i8] c", which its sums cannot hold\00", align 1
@.str.46 = private constant [51 x i8] c"events on their way need more memory than there is\00", align 1
@.str.47 = private constant [2 x i8] c"/\00", align 1
@.str.48 = private constant [9 x i8] c"lesioned\00", align 1
@.str.49 = private constant [2 x i8] c"<\00", align 1
@.str.50 = private constant [2 x i8] c"@\00", align 1
@.str.51 = private constant [12 x i8] c"connection \00", align 1
@.str.52 = private constant [9 x i8] c"/frozen.\00", align 1
@.str.53 = private constant [2 x i8] c">\00", align 1
@nl_event_columns = internal constant [5 x ptr] [ptr @.str.54, ptr @.str.55, ptr @.str.56, ptr @.str.57, ptr @.str.58], align 16
@nl_event_types = internal constant [5 x i64] [i64 2, i64 2, i64 2, i64 3, i64 2], align 16
@.str.54 = private constant [5 x i8] c"side\00", align 1
@.str.55 = private constant [11 x i8] c"population\00", align 1
@.str.56 = private constant [6 x i8] c"event\00", align 1
@.str.57 = private constant [6 x i8] c"stamp\00", align 1
@.str.58 = private constant [5 x i8] c"cell\00", align 1
@.str.59 = private constant [10 x i8] c"aggregate\00", align 1
@.str.60 = private constant [3 x i8] c"@-\00", align 1
@nl_open_state.magic = internal constant [8 x i8] c"NLSTATE\1A", align 1
@.str.61 = private constant [1 x i8] zeroinitializer, align 1
@.str.62 = private constant [40 x i8] c"is none: it does not begin like a state\00", align 1
@.str.63 = private constant [64 x i8] c"was saved by another program, or by an earlier text of this one\00", align 1
@.str.64 = private constant [22 x i8] c"has another precision\00", align 1
@.str.65 = private constant [51 x i8] c"was saved with another seed than that of the image\00", align 1
@.str.66 = private constant [38 x i8] c"was altered: a number is out of range\00", align 1
@.str.67 = private constant [11 x i8] c"the state \00", align 1
@.str.68 = private constant [32 x i8] c"needs more memory than there is\00", align 1
@.str.69 = private constant [42 x i8] c"was altered: a section lies outside of it\00", align 1
@.str.70 = private constant [10 x i8] c"holds no \00", align 1
@.str.71 = private constant [29 x i8] c"has another size or type of \00", align 1
@.str.72 = private constant [46 x i8] c"was altered: an event is none of this network\00", align 1
@.str.73 = private constant [34 x i8] c"holds what nothing changes here: \00", align 1

; Function Attrs: nounwind
define void @nl_destroy(ptr noundef %0) #0 {
  %2 = icmp eq ptr %0, null
  br i1 %2, label %6, label %3

3:                                                ; preds = %1
  tail call fastcc void @nl_release(ptr noundef nonnull %0) #23
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load ptr, ptr %4, align 8
  tail call void @free(ptr noundef %5) #23
  tail call void @free(ptr noundef nonnull %0) #23
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
  %17 = getelementptr inbounds i8, ptr %16, i64 320
  %18 = load i64, ptr %17, align 8
  %19 = icmp slt i64 %15, %18
  br i1 %19, label %20, label %24

20:                                               ; preds = %13
  %21 = getelementptr inbounds i8, ptr %16, i64 328
  %22 = load ptr, ptr %21, align 8
  %23 = icmp eq ptr %22, null
  br i1 %23, label %24, label %26

24:                                               ; preds = %13, %20
  %25 = add nuw nsw i64 %5, 1
  br label %4

26:                                               ; preds = %20
  %27 = getelementptr inbounds %struct.nl_queue, ptr %22, i64 %15, i32 6
  %28 = load ptr, ptr %27, align 8
  tail call void @free(ptr noundef %28) #23
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
  tail call void @free(ptr noundef %37) #23
  tail call void @free(ptr noundef nonnull %32) #23
  br label %31

38:                                               ; preds = %31
  ret void
}

; Function Attrs: mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite)
declare void @free(ptr allocptr nocapture noundef) #1

; Function Attrs: nounwind
define noundef ptr @nl_create(ptr nocapture noundef readonly %0, ptr noundef %1, i64 noundef %2, ptr noundef %3, i64 noundef %4) #0 {
  %6 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %1, i64 noundef %2, ptr noundef null, ptr noundef %3, i64 noundef %4) #23
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
  %21 = tail call dereferenceable_or_null(824) ptr @calloc(i64 noundef 1, i64 noundef 824) #24
  %22 = icmp eq ptr %21, null
  br i1 %22, label %23, label %28

23:                                               ; preds = %6
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %20) #25
  %24 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %4, i64 noundef %5) #23
  %25 = extractvalue { ptr, i64 } %24, 0
  store ptr %25, ptr %20, align 8
  %26 = getelementptr inbounds i8, ptr %20, i64 8
  %27 = extractvalue { ptr, i64 } %24, 1
  store i64 %27, ptr %26, align 8
  call fastcc void @nl_add(ptr noundef nonnull %20, ptr noundef nonnull @.str.2) #23
  tail call void @free(ptr noundef %3) #23
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %20) #25
  br label %2457

28:                                               ; preds = %6
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %21, ptr noundef nonnull align 8 dereferenceable(24) %0, i64 24, i1 false)
  %29 = getelementptr inbounds i8, ptr %21, i64 32
  store ptr %3, ptr %29, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %19) #25
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
  %60 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %48, i64 noundef 184) #23
  %61 = getelementptr inbounds i8, ptr %21, i64 160
  store ptr %60, ptr %61, align 8
  %62 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %51, i64 noundef 104) #23
  %63 = getelementptr inbounds i8, ptr %21, i64 168
  store ptr %62, ptr %63, align 8
  %64 = load i64, ptr %54, align 8
  %65 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %64, i64 noundef 88) #23
  %66 = getelementptr inbounds i8, ptr %21, i64 176
  store ptr %65, ptr %66, align 8
  %67 = load i64, ptr %57, align 8
  %68 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %67, i64 noundef 1) #23
  %69 = getelementptr inbounds i8, ptr %21, i64 216
  store ptr %68, ptr %69, align 8
  %70 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %59, i64 noundef 352) #23
  %71 = getelementptr inbounds i8, ptr %21, i64 184
  store ptr %70, ptr %71, align 8
  %72 = load ptr, ptr %61, align 8
  %73 = icmp eq ptr %72, null
  br i1 %73, label %607, label %74

74:                                               ; preds = %28
  %75 = load ptr, ptr %63, align 8
  %76 = icmp eq ptr %75, null
  br i1 %76, label %607, label %77

77:                                               ; preds = %74
  %78 = load ptr, ptr %66, align 8
  %79 = icmp eq ptr %78, null
  br i1 %79, label %607, label %80

80:                                               ; preds = %77
  %81 = load ptr, ptr %69, align 8
  %82 = icmp eq ptr %81, null
  %83 = icmp eq ptr %70, null
  %84 = or i1 %83, %82
  br i1 %84, label %607, label %85

85:                                               ; preds = %80
  %86 = getelementptr inbounds i8, ptr %21, i64 128
  store i64 %59, ptr %86, align 8
  %87 = getelementptr inbounds i8, ptr %21, i64 16
  %88 = getelementptr inbounds i8, ptr %21, i64 104
  %89 = getelementptr inbounds i8, ptr %21, i64 272
  %90 = getelementptr inbounds i8, ptr %21, i64 304
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
  %145 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %144, i64 noundef 16) #23
  %146 = getelementptr inbounds i8, ptr %97, i64 88
  store ptr %145, ptr %146, align 8
  %147 = load i64, ptr %139, align 8
  %148 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %147, i64 noundef 80) #23
  %149 = getelementptr inbounds i8, ptr %97, i64 96
  store ptr %148, ptr %149, align 8
  %150 = load i64, ptr %143, align 8
  %151 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %150, i64 noundef 24) #23
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
  br i1 %299, label %300, label %606

300:                                              ; preds = %276, %297
  %301 = add nuw nsw i64 %92, 1
  br label %91

302:                                              ; preds = %91, %356
  %303 = phi i64 [ %357, %356 ], [ 0, %91 ]
  %304 = load i64, ptr %54, align 8
  %305 = icmp slt i64 %303, %304
  br i1 %305, label %308, label %306

306:                                              ; preds = %302
  %307 = getelementptr inbounds i8, ptr %21, i64 280
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
  %329 = getelementptr inbounds i8, ptr %310, i64 72
  store i64 -1, ptr %329, align 8
  %330 = load i64, ptr %324, align 8
  %331 = getelementptr inbounds i8, ptr %310, i64 40
  %332 = call fastcc i64 @nl_read_ranges(ptr noundef nonnull %21, ptr noundef nonnull %19, i64 noundef %330, ptr noundef nonnull %331) #23
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
  br i1 %355, label %356, label %606

356:                                              ; preds = %353, %341
  %357 = add nuw nsw i64 %303, 1
  br label %302

358:                                              ; preds = %604, %306
  %359 = phi i64 [ %605, %604 ], [ 0, %306 ]
  %360 = load i64, ptr %86, align 8
  %361 = icmp slt i64 %359, %360
  br i1 %361, label %363, label %362

362:                                              ; preds = %358
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #25
  br label %612

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
  br i1 %380, label %604, label %381

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
  %421 = getelementptr inbounds i8, ptr %365, i64 136
  store i64 %420, ptr %421, align 8
  %422 = load ptr, ptr %19, align 8
  %423 = getelementptr inbounds i8, ptr %422, i64 8
  store ptr %423, ptr %19, align 8
  %424 = load i64, ptr %422, align 8
  %425 = getelementptr inbounds i8, ptr %365, i64 152
  store i64 %424, ptr %425, align 8
  %426 = load ptr, ptr %19, align 8
  %427 = getelementptr inbounds i8, ptr %426, i64 8
  store ptr %427, ptr %19, align 8
  %428 = load i64, ptr %426, align 8
  %429 = getelementptr inbounds i8, ptr %365, i64 160
  store i64 %428, ptr %429, align 8
  %430 = load ptr, ptr %19, align 8
  %431 = getelementptr inbounds i8, ptr %430, i64 8
  store ptr %431, ptr %19, align 8
  %432 = load i64, ptr %430, align 8
  %433 = getelementptr inbounds i8, ptr %365, i64 96
  store i64 %432, ptr %433, align 8
  %434 = load ptr, ptr %19, align 8
  %435 = shl nsw i64 %432, 4
  %436 = getelementptr inbounds i8, ptr %434, i64 %435
  store ptr %436, ptr %19, align 8
  %437 = getelementptr inbounds i8, ptr %365, i64 168
  store ptr %434, ptr %437, align 8
  %438 = load ptr, ptr %19, align 8
  %439 = getelementptr inbounds i8, ptr %438, i64 8
  store ptr %439, ptr %19, align 8
  %440 = load i64, ptr %438, align 8
  %441 = getelementptr inbounds i8, ptr %365, i64 104
  store i64 %440, ptr %441, align 8
  %442 = load ptr, ptr %19, align 8
  %443 = getelementptr inbounds i64, ptr %442, i64 %440
  store ptr %443, ptr %19, align 8
  %444 = getelementptr inbounds i8, ptr %365, i64 176
  store ptr %442, ptr %444, align 8
  %445 = load i64, ptr %441, align 8
  %446 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %445, i64 noundef 8) #23
  %447 = getelementptr inbounds i8, ptr %365, i64 184
  store ptr %446, ptr %447, align 8
  %448 = icmp eq ptr %446, null
  br i1 %448, label %601, label %449

449:                                              ; preds = %381
  %450 = load ptr, ptr %19, align 8
  %451 = getelementptr inbounds i8, ptr %450, i64 8
  store ptr %451, ptr %19, align 8
  %452 = load i64, ptr %450, align 8
  %453 = getelementptr inbounds i8, ptr %365, i64 112
  store i64 %452, ptr %453, align 8
  %454 = tail call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %452, i64 noundef 24) #23
  %455 = getelementptr inbounds i8, ptr %365, i64 192
  store ptr %454, ptr %455, align 8
  %456 = icmp eq ptr %454, null
  br i1 %456, label %601, label %457

457:                                              ; preds = %449, %469
  %458 = phi i64 [ %482, %469 ], [ 0, %449 ]
  %459 = load i64, ptr %453, align 8
  %460 = icmp slt i64 %458, %459
  %461 = load ptr, ptr %19, align 8
  %462 = getelementptr inbounds i8, ptr %461, i64 8
  store ptr %462, ptr %19, align 8
  %463 = load i64, ptr %461, align 8
  br i1 %460, label %469, label %464

464:                                              ; preds = %457
  %465 = getelementptr inbounds i8, ptr %365, i64 120
  store i64 %463, ptr %465, align 8
  %466 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %463, i64 noundef 24) #23
  %467 = getelementptr inbounds i8, ptr %365, i64 200
  store ptr %466, ptr %467, align 8
  %468 = icmp eq ptr %466, null
  br i1 %468, label %601, label %483

469:                                              ; preds = %457
  %470 = load ptr, ptr %455, align 8
  %471 = getelementptr inbounds %struct.nl_handler, ptr %470, i64 %458
  store i64 %463, ptr %471, align 8
  %472 = load ptr, ptr %19, align 8
  %473 = getelementptr inbounds i8, ptr %472, i64 8
  store ptr %473, ptr %19, align 8
  %474 = load i64, ptr %472, align 8
  %475 = load ptr, ptr %455, align 8
  %476 = getelementptr inbounds %struct.nl_handler, ptr %475, i64 %458, i32 1
  store i64 %474, ptr %476, align 8
  %477 = load ptr, ptr %19, align 8
  %478 = getelementptr inbounds i8, ptr %477, i64 8
  store ptr %478, ptr %19, align 8
  %479 = load i64, ptr %477, align 8
  %480 = load ptr, ptr %455, align 8
  %481 = getelementptr inbounds %struct.nl_handler, ptr %480, i64 %458, i32 2
  store i64 %479, ptr %481, align 8
  %482 = add nuw nsw i64 %458, 1
  br label %457

483:                                              ; preds = %464, %495
  %484 = phi i64 [ %510, %495 ], [ 0, %464 ]
  %485 = load i64, ptr %465, align 8
  %486 = icmp slt i64 %484, %485
  %487 = load ptr, ptr %19, align 8
  %488 = getelementptr inbounds i8, ptr %487, i64 8
  store ptr %488, ptr %19, align 8
  %489 = load i64, ptr %487, align 8
  br i1 %486, label %495, label %490

490:                                              ; preds = %483
  %491 = getelementptr inbounds i8, ptr %365, i64 128
  store i64 %489, ptr %491, align 8
  %492 = tail call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %489, i64 noundef 40) #23
  %493 = getelementptr inbounds i8, ptr %365, i64 208
  store ptr %492, ptr %493, align 8
  %494 = icmp eq ptr %492, null
  br i1 %494, label %601, label %511

495:                                              ; preds = %483
  %496 = load ptr, ptr %467, align 8
  %497 = getelementptr inbounds %struct.nl_driver, ptr %496, i64 %484
  store i64 %489, ptr %497, align 8
  %498 = load ptr, ptr %19, align 8
  %499 = getelementptr inbounds i8, ptr %498, i64 8
  store ptr %499, ptr %19, align 8
  %500 = load i64, ptr %498, align 8
  %501 = load ptr, ptr %467, align 8
  %502 = getelementptr inbounds %struct.nl_driver, ptr %501, i64 %484, i32 1
  store i64 %500, ptr %502, align 8
  %503 = load ptr, ptr %467, align 8
  %504 = getelementptr inbounds %struct.nl_driver, ptr %503, i64 %484, i32 1
  %505 = load i64, ptr %504, align 8
  %506 = load ptr, ptr %19, align 8
  %507 = getelementptr inbounds i64, ptr %506, i64 %505
  store ptr %507, ptr %19, align 8
  %508 = load ptr, ptr %467, align 8
  %509 = getelementptr inbounds %struct.nl_driver, ptr %508, i64 %484, i32 2
  store ptr %506, ptr %509, align 8
  %510 = add nuw nsw i64 %484, 1
  br label %483

511:                                              ; preds = %490, %556
  %512 = phi i64 [ %578, %556 ], [ 0, %490 ]
  %513 = load i64, ptr %491, align 8
  %514 = icmp slt i64 %512, %513
  br i1 %514, label %556, label %515

515:                                              ; preds = %511
  %516 = load ptr, ptr %19, align 8
  %517 = getelementptr inbounds i8, ptr %516, i64 8
  store ptr %517, ptr %19, align 8
  %518 = load i64, ptr %516, align 8
  %519 = getelementptr inbounds i8, ptr %365, i64 144
  store i64 %518, ptr %519, align 8
  %520 = load ptr, ptr %19, align 8
  %521 = getelementptr inbounds i64, ptr %520, i64 %518
  store ptr %521, ptr %19, align 8
  %522 = getelementptr inbounds i8, ptr %365, i64 216
  store ptr %520, ptr %522, align 8
  %523 = load ptr, ptr %19, align 8
  %524 = getelementptr inbounds i8, ptr %523, i64 8
  store ptr %524, ptr %19, align 8
  %525 = load i64, ptr %523, align 8
  %526 = getelementptr inbounds i8, ptr %365, i64 224
  store i64 %525, ptr %526, align 8
  %527 = load ptr, ptr %19, align 8
  %528 = getelementptr inbounds i8, ptr %527, i64 8
  store ptr %528, ptr %19, align 8
  %529 = load i64, ptr %527, align 8
  %530 = getelementptr inbounds i8, ptr %365, i64 240
  store i64 %529, ptr %530, align 8
  %531 = load i64, ptr %526, align 8
  %532 = mul nsw i64 %531, %529
  %533 = load ptr, ptr %19, align 8
  %534 = getelementptr inbounds i64, ptr %533, i64 %532
  store ptr %534, ptr %19, align 8
  %535 = getelementptr inbounds i8, ptr %365, i64 256
  store ptr %533, ptr %535, align 8
  %536 = load ptr, ptr %19, align 8
  %537 = getelementptr inbounds i8, ptr %536, i64 8
  store ptr %537, ptr %19, align 8
  %538 = load i64, ptr %536, align 8
  %539 = getelementptr inbounds i8, ptr %365, i64 232
  store i64 %538, ptr %539, align 8
  %540 = load ptr, ptr %19, align 8
  %541 = getelementptr inbounds i8, ptr %540, i64 8
  store ptr %541, ptr %19, align 8
  %542 = load i64, ptr %540, align 8
  %543 = getelementptr inbounds i8, ptr %365, i64 248
  store i64 %542, ptr %543, align 8
  %544 = load i64, ptr %539, align 8
  %545 = mul nsw i64 %544, %542
  %546 = load ptr, ptr %19, align 8
  %547 = getelementptr inbounds i64, ptr %546, i64 %545
  store ptr %547, ptr %19, align 8
  %548 = getelementptr inbounds i8, ptr %365, i64 264
  store ptr %546, ptr %548, align 8
  %549 = load ptr, ptr %19, align 8
  %550 = getelementptr inbounds i8, ptr %549, i64 8
  store ptr %550, ptr %19, align 8
  %551 = load i64, ptr %549, align 8
  %552 = getelementptr inbounds i8, ptr %365, i64 272
  store i64 %551, ptr %552, align 8
  %553 = getelementptr inbounds i8, ptr %365, i64 280
  %554 = call fastcc i64 @nl_read_ranges(ptr noundef %21, ptr noundef nonnull %19, i64 noundef %551, ptr noundef nonnull %553) #23
  %555 = icmp eq i64 %554, 0
  br i1 %555, label %579, label %601

556:                                              ; preds = %511
  %557 = load ptr, ptr %493, align 8
  %558 = getelementptr inbounds %struct.nl_timed, ptr %557, i64 %512
  %559 = load ptr, ptr %19, align 8
  %560 = getelementptr inbounds i8, ptr %559, i64 8
  store ptr %560, ptr %19, align 8
  %561 = load i64, ptr %559, align 8
  store i64 %561, ptr %558, align 8
  %562 = load ptr, ptr %19, align 8
  %563 = getelementptr inbounds i8, ptr %562, i64 8
  store ptr %563, ptr %19, align 8
  %564 = load i64, ptr %562, align 8
  %565 = getelementptr inbounds i8, ptr %558, i64 8
  store i64 %564, ptr %565, align 8
  %566 = load ptr, ptr %19, align 8
  %567 = getelementptr inbounds i8, ptr %566, i64 8
  store ptr %567, ptr %19, align 8
  %568 = load i64, ptr %566, align 8
  %569 = getelementptr inbounds i8, ptr %558, i64 16
  store i64 %568, ptr %569, align 8
  %570 = load ptr, ptr %19, align 8
  %571 = getelementptr inbounds i8, ptr %570, i64 8
  store ptr %571, ptr %19, align 8
  %572 = load i64, ptr %570, align 8
  %573 = getelementptr inbounds i8, ptr %558, i64 24
  store i64 %572, ptr %573, align 8
  %574 = load ptr, ptr %19, align 8
  %575 = shl nsw i64 %572, 5
  %576 = getelementptr inbounds i8, ptr %574, i64 %575
  store ptr %576, ptr %19, align 8
  %577 = getelementptr inbounds i8, ptr %558, i64 32
  store ptr %574, ptr %577, align 8
  %578 = add nuw nsw i64 %512, 1
  br label %511

579:                                              ; preds = %515
  %580 = load ptr, ptr %19, align 8
  %581 = getelementptr inbounds i8, ptr %580, i64 8
  store ptr %581, ptr %19, align 8
  %582 = load i64, ptr %580, align 8
  %583 = getelementptr inbounds i8, ptr %365, i64 288
  store i64 %582, ptr %583, align 8
  %584 = load ptr, ptr %19, align 8
  %585 = shl nsw i64 %582, 5
  %586 = getelementptr inbounds i8, ptr %584, i64 %585
  store ptr %586, ptr %19, align 8
  %587 = getelementptr inbounds i8, ptr %365, i64 296
  store ptr %584, ptr %587, align 8
  %588 = load i64, ptr %491, align 8
  %589 = icmp sgt i64 %588, 0
  br i1 %589, label %597, label %590

590:                                              ; preds = %579
  %591 = load i64, ptr %465, align 8
  %592 = icmp sgt i64 %591, 0
  br i1 %592, label %597, label %593

593:                                              ; preds = %590
  %594 = load i64, ptr %421, align 8
  %595 = icmp sgt i64 %594, -1
  %596 = zext i1 %595 to i64
  br label %597

597:                                              ; preds = %593, %590, %579
  %598 = phi i64 [ 1, %590 ], [ 1, %579 ], [ %596, %593 ]
  %599 = load i64, ptr %307, align 8
  %600 = or i64 %599, %598
  store i64 %600, ptr %307, align 8
  br label %604

601:                                              ; preds = %515, %490, %464, %449, %381
  %602 = load i64, ptr %90, align 8
  %603 = icmp eq i64 %602, 0
  br i1 %603, label %604, label %606

604:                                              ; preds = %601, %597, %363
  %605 = add nuw nsw i64 %359, 1
  br label %358

606:                                              ; preds = %297, %353, %601
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #25
  br label %611

607:                                              ; preds = %28, %74, %77, %80
  %608 = getelementptr inbounds i8, ptr %21, i64 304
  %609 = load i64, ptr %608, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %19) #25
  %610 = icmp eq i64 %609, 0
  br i1 %610, label %612, label %611

611:                                              ; preds = %606, %607
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #23
  br label %2457

612:                                              ; preds = %362, %607
  %613 = icmp slt i64 %2, 1
  %614 = ptrtoint ptr %1 to i64
  %615 = and i64 %614, 7
  %616 = icmp eq i64 %615, 0
  %617 = or i1 %613, %616
  br i1 %617, label %623, label %618

618:                                              ; preds = %612
  %619 = tail call ptr @malloc(i64 noundef %2) #26
  store ptr %619, ptr %29, align 8
  %620 = icmp eq ptr %619, null
  br i1 %620, label %621, label %622

621:                                              ; preds = %618
  tail call fastcc void @nl_fail(ptr noundef nonnull %21, ptr noundef nonnull @.str.2) #23
  tail call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #23
  br label %2457

622:                                              ; preds = %618
  tail call void @llvm.memcpy.p0.p0.i64(ptr nonnull align 1 %619, ptr nonnull align 1 %1, i64 %2, i1 false)
  br label %623

623:                                              ; preds = %622, %612
  %624 = phi ptr [ %619, %622 ], [ %1, %612 ]
  %625 = icmp eq ptr %624, null
  %626 = select i1 %625, i64 0, i64 %2
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %18) #25
  store ptr %21, ptr %18, align 8
  %627 = getelementptr inbounds i8, ptr %18, i64 8
  store ptr %624, ptr %627, align 8
  %628 = getelementptr inbounds i8, ptr %18, i64 16
  store i64 %626, ptr %628, align 8
  %629 = getelementptr inbounds i8, ptr %18, i64 24
  %630 = getelementptr inbounds i8, ptr %18, i64 32
  %631 = getelementptr inbounds i8, ptr %18, i64 40
  %632 = getelementptr inbounds i8, ptr %18, i64 48
  %633 = getelementptr inbounds i8, ptr %18, i64 56
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(40) %629, i8 0, i64 40, i1 false)
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %16) #25
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %17) #25
  %634 = icmp slt i64 %626, 128
  br i1 %634, label %696, label %635

635:                                              ; preds = %623, %638
  %636 = phi i64 [ %644, %638 ], [ 0, %623 ]
  %637 = icmp eq i64 %636, 8
  br i1 %637, label %645, label %638

638:                                              ; preds = %635
  %639 = getelementptr inbounds i8, ptr %624, i64 %636
  %640 = load i8, ptr %639, align 1
  %641 = getelementptr inbounds [8 x i8], ptr @nl_open_image.magic, i64 0, i64 %636
  %642 = load i8, ptr %641, align 1
  %643 = icmp eq i8 %640, %642
  %644 = add nuw nsw i64 %636, 1
  br i1 %643, label %635, label %696

645:                                              ; preds = %635
  %646 = getelementptr inbounds i8, ptr %624, i64 8
  %647 = tail call fastcc i64 @nl_little(ptr noundef nonnull %646, i64 noundef 4) #23
  %648 = icmp eq i64 %647, 1
  br i1 %648, label %649, label %696

649:                                              ; preds = %645
  %650 = getelementptr inbounds i8, ptr %624, i64 16
  %651 = tail call fastcc i64 @nl_little(ptr noundef nonnull %650, i64 noundef 8) #23
  %652 = icmp sgt i64 %651, %626
  br i1 %652, label %696, label %653

653:                                              ; preds = %649
  %654 = icmp slt i64 %651, %626
  br i1 %654, label %696, label %655

655:                                              ; preds = %653
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %17, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %656 = getelementptr inbounds i8, ptr %17, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %656, i8 0, i64 16, i1 false)
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef %624, i64 noundef 72) #23
  %657 = getelementptr inbounds i8, ptr %624, i64 104
  %658 = add nsw i64 %626, -104
  call fastcc void @nl_sha_take(ptr noundef nonnull %17, ptr noundef nonnull %657, i64 noundef %658) #23
  call fastcc void @nl_sha_end(ptr noundef nonnull %17, ptr noundef nonnull %16) #23
  %659 = getelementptr inbounds i8, ptr %624, i64 72
  br label %660

660:                                              ; preds = %665, %655
  %661 = phi i64 [ 0, %655 ], [ %671, %665 ]
  %662 = icmp eq i64 %661, 32
  br i1 %662, label %663, label %665

663:                                              ; preds = %660
  %664 = getelementptr inbounds i8, ptr %624, i64 24
  br label %672

665:                                              ; preds = %660
  %666 = getelementptr inbounds [32 x i8], ptr %16, i64 0, i64 %661
  %667 = load i8, ptr %666, align 1
  %668 = getelementptr inbounds i8, ptr %659, i64 %661
  %669 = load i8, ptr %668, align 1
  %670 = icmp eq i8 %667, %669
  %671 = add nuw nsw i64 %661, 1
  br i1 %670, label %660, label %696

672:                                              ; preds = %675, %663
  %673 = phi i64 [ %683, %675 ], [ 0, %663 ]
  %674 = icmp eq i64 %673, 4
  br i1 %674, label %684, label %675

675:                                              ; preds = %672
  %676 = shl nuw nsw i64 %673, 3
  %677 = getelementptr inbounds i8, ptr %664, i64 %676
  %678 = tail call fastcc i64 @nl_little(ptr noundef nonnull %677, i64 noundef 8) #23
  %679 = load ptr, ptr %41, align 8
  %680 = getelementptr inbounds i64, ptr %679, i64 %673
  %681 = load i64, ptr %680, align 8
  %682 = icmp eq i64 %678, %681
  %683 = add nuw nsw i64 %673, 1
  br i1 %682, label %672, label %696

684:                                              ; preds = %672
  %685 = getelementptr inbounds i8, ptr %624, i64 56
  %686 = tail call fastcc i64 @nl_little(ptr noundef nonnull %685, i64 noundef 8) #23
  %687 = trunc i64 %686 to i32
  %688 = getelementptr inbounds i8, ptr %21, i64 256
  store i32 %687, ptr %688, align 8
  %689 = getelementptr inbounds i8, ptr %624, i64 64
  %690 = tail call fastcc i64 @nl_little(ptr noundef nonnull %689, i64 noundef 8) #23
  store i64 %690, ptr %629, align 8
  %691 = icmp slt i64 %690, 1
  br i1 %691, label %696, label %692

692:                                              ; preds = %684
  %693 = add nsw i64 %626, -128
  %694 = sdiv i64 %693, 16
  %695 = icmp sgt i64 %690, %694
  br i1 %695, label %696, label %698

696:                                              ; preds = %638, %665, %675, %692, %684, %653, %649, %645, %623
  %697 = phi ptr [ @.str.4, %623 ], [ @.str.6, %645 ], [ @.str.7, %649 ], [ @.str.8, %653 ], [ @.str.11, %692 ], [ @.str.11, %684 ], [ @.str.10, %675 ], [ @.str.9, %665 ], [ @.str.5, %638 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %697) #23
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #25
  br label %1830

698:                                              ; preds = %692
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %17) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %16) #25
  %699 = getelementptr inbounds i8, ptr %624, i64 136
  %700 = tail call fastcc i64 @nl_little(ptr noundef nonnull %699, i64 noundef 8) #23
  %701 = lshr i64 %700, 3
  %702 = icmp slt i64 %700, 0
  %703 = select i1 %702, i64 0, i64 %701
  store i64 %703, ptr %632, align 8
  %704 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %703, i64 noundef 8) #23
  store ptr %704, ptr %631, align 8
  %705 = icmp eq ptr %704, null
  br i1 %705, label %706, label %711

706:                                              ; preds = %698
  %707 = load ptr, ptr %18, align 8
  %708 = getelementptr inbounds i8, ptr %707, i64 304
  %709 = load i64, ptr %708, align 8
  %710 = icmp eq i64 %709, 0
  br i1 %710, label %711, label %1830

711:                                              ; preds = %706, %698
  %712 = getelementptr inbounds i8, ptr %15, i64 8
  %713 = getelementptr inbounds i8, ptr %15, i64 16
  %714 = getelementptr inbounds i8, ptr %15, i64 24
  br label %715

715:                                              ; preds = %733, %711
  %716 = phi i64 [ 0, %711 ], [ %743, %733 ]
  %717 = load ptr, ptr %18, align 8
  %718 = getelementptr inbounds i8, ptr %717, i64 104
  %719 = load i64, ptr %718, align 8
  %720 = icmp slt i64 %716, %719
  br i1 %720, label %721, label %749

721:                                              ; preds = %715
  %722 = getelementptr inbounds i8, ptr %717, i64 168
  %723 = load ptr, ptr %722, align 8
  %724 = getelementptr inbounds %struct.nl_target, ptr %723, i64 %716
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %15) #25
  br label %725

725:                                              ; preds = %728, %721
  %726 = phi i64 [ 0, %721 ], [ %732, %728 ]
  %727 = icmp eq i64 %726, 4
  br i1 %727, label %733, label %728

728:                                              ; preds = %725
  %729 = getelementptr inbounds [4 x i64], ptr %15, i64 0, i64 %726
  %730 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %729) #23
  %731 = icmp eq i64 %730, 0
  %732 = add nuw nsw i64 %726, 1
  br i1 %731, label %725, label %744

733:                                              ; preds = %725
  %734 = load double, ptr %15, align 16
  %735 = getelementptr inbounds i8, ptr %724, i64 72
  store double %734, ptr %735, align 8
  %736 = load double, ptr %712, align 8
  %737 = getelementptr inbounds i8, ptr %724, i64 80
  store double %736, ptr %737, align 8
  %738 = load double, ptr %713, align 16
  %739 = getelementptr inbounds i8, ptr %724, i64 88
  store double %738, ptr %739, align 8
  %740 = load double, ptr %714, align 8
  %741 = getelementptr inbounds i8, ptr %724, i64 96
  store double %740, ptr %741, align 8
  %742 = getelementptr inbounds i8, ptr %724, i64 32
  store i64 1, ptr %742, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #25
  %743 = add nuw nsw i64 %716, 1
  br label %715

744:                                              ; preds = %728
  %745 = load ptr, ptr %18, align 8
  %746 = getelementptr inbounds i8, ptr %745, i64 304
  %747 = load i64, ptr %746, align 8
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %15) #25
  %748 = icmp eq i64 %747, 0
  br i1 %748, label %749, label %1830

749:                                              ; preds = %715, %744
  %750 = phi ptr [ %745, %744 ], [ %717, %715 ]
  %751 = getelementptr inbounds i8, ptr %750, i64 96
  %752 = getelementptr inbounds i8, ptr %750, i64 160
  %753 = getelementptr inbounds i8, ptr %750, i64 40
  br label %754

754:                                              ; preds = %840, %749
  %755 = phi i64 [ 0, %749 ], [ %841, %840 ]
  %756 = load i64, ptr %751, align 8
  %757 = icmp slt i64 %755, %756
  br i1 %757, label %758, label %846

758:                                              ; preds = %754
  %759 = load ptr, ptr %752, align 8
  %760 = getelementptr inbounds %struct.nl_population, ptr %759, i64 %755
  %761 = getelementptr inbounds i8, ptr %760, i64 40
  %762 = load i64, ptr %761, align 8
  %763 = tail call fastcc ptr @nl_take(ptr noundef nonnull %750, i64 noundef %762, i64 noundef 8) #23
  %764 = getelementptr inbounds i8, ptr %760, i64 128
  store ptr %763, ptr %764, align 8
  %765 = getelementptr inbounds i8, ptr %760, i64 56
  %766 = load i64, ptr %765, align 8
  %767 = tail call fastcc ptr @nl_take(ptr noundef nonnull %750, i64 noundef %766, i64 noundef 8) #23
  %768 = getelementptr inbounds i8, ptr %760, i64 136
  store ptr %767, ptr %768, align 8
  %769 = load i64, ptr %765, align 8
  %770 = tail call fastcc ptr @nl_take(ptr noundef nonnull %750, i64 noundef %769, i64 noundef 8) #23
  %771 = getelementptr inbounds i8, ptr %760, i64 144
  store ptr %770, ptr %771, align 8
  %772 = load i64, ptr %765, align 8
  %773 = tail call fastcc ptr @nl_take(ptr noundef nonnull %750, i64 noundef %772, i64 noundef 8) #23
  %774 = getelementptr inbounds i8, ptr %760, i64 152
  store ptr %773, ptr %774, align 8
  %775 = getelementptr inbounds i8, ptr %760, i64 32
  %776 = load i64, ptr %775, align 8
  %777 = icmp eq i64 %776, 0
  br i1 %777, label %781, label %778

778:                                              ; preds = %758
  %779 = getelementptr inbounds i8, ptr %760, i64 8
  %780 = load i64, ptr %779, align 8
  br label %781

781:                                              ; preds = %778, %758
  %782 = phi i64 [ %780, %778 ], [ 0, %758 ]
  %783 = tail call fastcc ptr @nl_take(ptr noundef nonnull %750, i64 noundef %782, i64 noundef 1) #23
  %784 = getelementptr inbounds i8, ptr %760, i64 168
  store ptr %783, ptr %784, align 8
  %785 = load ptr, ptr %764, align 8
  %786 = icmp eq ptr %785, null
  br i1 %786, label %842, label %787

787:                                              ; preds = %781
  %788 = load ptr, ptr %768, align 8
  %789 = icmp eq ptr %788, null
  br i1 %789, label %842, label %790

790:                                              ; preds = %787
  %791 = load ptr, ptr %771, align 8
  %792 = icmp eq ptr %791, null
  br i1 %792, label %842, label %793

793:                                              ; preds = %790
  %794 = load ptr, ptr %774, align 8
  %795 = icmp eq ptr %794, null
  %796 = icmp eq ptr %783, null
  %797 = or i1 %796, %795
  br i1 %797, label %842, label %798

798:                                              ; preds = %793
  %799 = getelementptr inbounds i8, ptr %760, i64 88
  %800 = getelementptr inbounds i8, ptr %760, i64 16
  %801 = getelementptr inbounds i8, ptr %760, i64 8
  br label %802

802:                                              ; preds = %821, %798
  %803 = phi i64 [ %828, %821 ], [ 0, %798 ]
  %804 = load i64, ptr %761, align 8
  %805 = icmp slt i64 %803, %804
  br i1 %805, label %806, label %829

806:                                              ; preds = %802
  %807 = load ptr, ptr %799, align 8
  %808 = getelementptr inbounds %struct.nl_slot, ptr %807, i64 %803, i32 1
  %809 = load i64, ptr %808, align 8
  %810 = icmp eq i64 %809, 2
  br i1 %810, label %814, label %811

811:                                              ; preds = %806
  %812 = load i64, ptr %753, align 8
  %813 = sdiv i64 %812, 8
  br label %814

814:                                              ; preds = %811, %806
  %815 = phi i64 [ %813, %811 ], [ 8, %806 ]
  %816 = load i64, ptr %800, align 8
  %817 = tail call fastcc ptr @nl_take(ptr noundef %750, i64 noundef %816, i64 noundef %815) #23
  %818 = load ptr, ptr %764, align 8
  %819 = getelementptr inbounds ptr, ptr %818, i64 %803
  store ptr %817, ptr %819, align 8
  %820 = icmp eq ptr %817, null
  br i1 %820, label %842, label %821

821:                                              ; preds = %814
  %822 = load ptr, ptr %764, align 8
  %823 = getelementptr inbounds ptr, ptr %822, i64 %803
  %824 = load ptr, ptr %823, align 8
  %825 = load i64, ptr %801, align 8
  %826 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %824, i64 noundef %825, i64 noundef %815) #23
  %827 = icmp eq i64 %826, 0
  %828 = add nuw nsw i64 %803, 1
  br i1 %827, label %802, label %842

829:                                              ; preds = %802, %833
  %830 = phi i64 [ %839, %833 ], [ 0, %802 ]
  %831 = load i64, ptr %765, align 8
  %832 = icmp slt i64 %830, %831
  br i1 %832, label %833, label %840

833:                                              ; preds = %829
  %834 = load i64, ptr %800, align 8
  %835 = tail call fastcc ptr @nl_take(ptr noundef %750, i64 noundef %834, i64 noundef 4) #23
  %836 = load ptr, ptr %768, align 8
  %837 = getelementptr inbounds ptr, ptr %836, i64 %830
  store ptr %835, ptr %837, align 8
  %838 = icmp eq ptr %835, null
  %839 = add nuw nsw i64 %830, 1
  br i1 %838, label %842, label %829

840:                                              ; preds = %829
  tail call fastcc void @nl_fill_padding(ptr noundef %750, ptr noundef nonnull %760) #23
  %841 = add nuw nsw i64 %755, 1
  br label %754

842:                                              ; preds = %793, %790, %787, %781, %821, %814, %833
  %843 = getelementptr inbounds i8, ptr %750, i64 304
  %844 = load i64, ptr %843, align 8
  %845 = icmp eq i64 %844, 0
  br i1 %845, label %846, label %1830

846:                                              ; preds = %754, %842
  %847 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #25
  %848 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %13) #23
  %849 = icmp eq i64 %848, 0
  br i1 %849, label %853, label %850

850:                                              ; preds = %846
  %851 = getelementptr inbounds i8, ptr %847, i64 304
  %852 = load i64, ptr %851, align 8
  br label %1736

853:                                              ; preds = %846
  %854 = load i64, ptr %13, align 8
  %855 = load i64, ptr %632, align 8
  %856 = icmp sgt i64 %854, %855
  br i1 %856, label %857, label %858

857:                                              ; preds = %853
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.16) #23
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  br label %1830

858:                                              ; preds = %853
  %859 = tail call fastcc ptr @nl_take(ptr noundef %847, i64 noundef %854, i64 noundef 144) #23
  %860 = getelementptr inbounds i8, ptr %847, i64 192
  store ptr %859, ptr %860, align 8
  %861 = icmp eq ptr %859, null
  br i1 %861, label %886, label %862

862:                                              ; preds = %858
  %863 = getelementptr inbounds i8, ptr %847, i64 128
  %864 = getelementptr inbounds i8, ptr %847, i64 184
  %865 = getelementptr inbounds i8, ptr %11, i64 8
  %866 = getelementptr inbounds i8, ptr %11, i64 16
  %867 = getelementptr inbounds i8, ptr %11, i64 24
  %868 = getelementptr inbounds i8, ptr %11, i64 32
  %869 = getelementptr inbounds i8, ptr %11, i64 40
  %870 = getelementptr inbounds i8, ptr %11, i64 48
  %871 = getelementptr inbounds i8, ptr %11, i64 56
  %872 = getelementptr inbounds i8, ptr %11, i64 64
  %873 = getelementptr inbounds i8, ptr %11, i64 72
  %874 = getelementptr inbounds i8, ptr %847, i64 136
  %875 = getelementptr inbounds i8, ptr %9, i64 8
  %876 = getelementptr inbounds i8, ptr %9, i64 16
  %877 = getelementptr inbounds i8, ptr %9, i64 24
  %878 = getelementptr inbounds i8, ptr %9, i64 32
  %879 = getelementptr inbounds i8, ptr %9, i64 40
  %880 = getelementptr inbounds i8, ptr %9, i64 48
  %881 = getelementptr inbounds i8, ptr %9, i64 56
  %882 = getelementptr inbounds i8, ptr %9, i64 64
  %883 = getelementptr inbounds i8, ptr %9, i64 72
  %884 = getelementptr inbounds i8, ptr %9, i64 80
  %885 = getelementptr inbounds i8, ptr %9, i64 88
  br label %889

886:                                              ; preds = %858
  %887 = getelementptr inbounds i8, ptr %847, i64 304
  %888 = load i64, ptr %887, align 8
  br label %1736

889:                                              ; preds = %1734, %862
  %890 = phi i64 [ %1735, %1734 ], [ 0, %862 ]
  %891 = load i64, ptr %863, align 8
  %892 = icmp slt i64 %890, %891
  br i1 %892, label %894, label %893

893:                                              ; preds = %889
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  br label %1739

894:                                              ; preds = %889
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %14) #25
  %895 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483647, ptr noundef nonnull %14) #23
  %896 = icmp eq i64 %895, 0
  br i1 %896, label %900, label %897

897:                                              ; preds = %894
  %898 = getelementptr inbounds i8, ptr %847, i64 304
  %899 = load i64, ptr %898, align 8
  br label %1732

900:                                              ; preds = %894
  %901 = load ptr, ptr %864, align 8
  %902 = getelementptr inbounds %struct.nl_connection, ptr %901, i64 %890
  %903 = getelementptr inbounds i8, ptr %902, i64 16
  %904 = load i64, ptr %903, align 8
  %905 = icmp eq i64 %904, 0
  %906 = load i64, ptr %14, align 8
  br i1 %905, label %907, label %910

907:                                              ; preds = %900
  %908 = load i64, ptr %13, align 8
  %909 = call i64 @llvm.smax.i64(i64 %906, i64 0)
  br label %1518

910:                                              ; preds = %900
  %911 = load ptr, ptr %18, align 8
  %912 = getelementptr inbounds i8, ptr %902, i64 224
  %913 = load i64, ptr %912, align 8
  %914 = getelementptr inbounds i8, ptr %902, i64 232
  %915 = load i64, ptr %914, align 8
  %916 = mul nsw i64 %915, %913
  %917 = icmp slt i64 %916, %906
  br i1 %917, label %939, label %918

918:                                              ; preds = %910
  %919 = call fastcc ptr @nl_take(ptr noundef %911, i64 noundef %906, i64 noundef 312) #23
  %920 = getelementptr inbounds i8, ptr %902, i64 312
  store ptr %919, ptr %920, align 8
  %921 = icmp eq ptr %919, null
  br i1 %921, label %939, label %922

922:                                              ; preds = %918
  %923 = getelementptr inbounds i8, ptr %902, i64 304
  %924 = getelementptr inbounds i8, ptr %902, i64 256
  %925 = getelementptr inbounds i8, ptr %902, i64 240
  %926 = getelementptr inbounds i8, ptr %902, i64 264
  %927 = getelementptr inbounds i8, ptr %902, i64 248
  %928 = getelementptr inbounds i8, ptr %902, i64 160
  %929 = getelementptr inbounds i8, ptr %902, i64 152
  %930 = getelementptr inbounds i8, ptr %902, i64 112
  %931 = getelementptr inbounds i8, ptr %902, i64 192
  %932 = getelementptr inbounds i8, ptr %902, i64 24
  %933 = getelementptr inbounds i8, ptr %902, i64 32
  %934 = getelementptr inbounds i8, ptr %902, i64 40
  %935 = getelementptr inbounds i8, ptr %902, i64 144
  %936 = getelementptr inbounds i8, ptr %902, i64 216
  %937 = getelementptr inbounds i8, ptr %902, i64 336
  %938 = load i64, ptr %923, align 8
  br label %944

939:                                              ; preds = %918, %910
  %940 = getelementptr inbounds i8, ptr %911, i64 304
  %941 = load i64, ptr %940, align 8
  %942 = icmp eq i64 %941, 0
  br i1 %942, label %943, label %1515

943:                                              ; preds = %939
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #23
  br label %1515

944:                                              ; preds = %1463, %922
  %945 = phi ptr [ %919, %922 ], [ %1464, %1463 ]
  %946 = phi i64 [ %938, %922 ], [ %1470, %1463 ]
  %947 = icmp slt i64 %946, %906
  br i1 %947, label %948, label %1471

948:                                              ; preds = %944
  %949 = getelementptr inbounds %struct.nl_table, ptr %945, i64 %946
  %950 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %10) #25
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %11) #25
  %951 = getelementptr inbounds i8, ptr %949, i64 8
  store ptr %951, ptr %11, align 16
  %952 = getelementptr inbounds i8, ptr %949, i64 16
  store ptr %952, ptr %865, align 8
  %953 = getelementptr inbounds i8, ptr %949, i64 24
  store ptr %953, ptr %866, align 16
  %954 = getelementptr inbounds i8, ptr %949, i64 32
  store ptr %954, ptr %867, align 8
  %955 = getelementptr inbounds i8, ptr %949, i64 40
  store ptr %955, ptr %868, align 16
  %956 = getelementptr inbounds i8, ptr %949, i64 48
  store ptr %956, ptr %869, align 8
  %957 = getelementptr inbounds i8, ptr %949, i64 56
  store ptr %957, ptr %870, align 16
  %958 = getelementptr inbounds i8, ptr %949, i64 64
  store ptr %958, ptr %871, align 8
  store ptr %10, ptr %872, align 16
  %959 = getelementptr inbounds i8, ptr %949, i64 136
  store ptr %959, ptr %873, align 8
  store ptr %902, ptr %949, align 8
  br label %960

960:                                              ; preds = %963, %948
  %961 = phi i64 [ 0, %948 ], [ %968, %963 ]
  %962 = icmp eq i64 %961, 10
  br i1 %962, label %969, label %963

963:                                              ; preds = %960
  %964 = getelementptr inbounds [10 x ptr], ptr %11, i64 0, i64 %961
  %965 = load ptr, ptr %964, align 8
  %966 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 2147483583, ptr noundef %965) #23
  %967 = icmp eq i64 %966, 0
  %968 = add nuw nsw i64 %961, 1
  br i1 %967, label %960, label %1456

969:                                              ; preds = %960
  %970 = getelementptr inbounds i8, ptr %949, i64 104
  %971 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %970) #23
  %972 = icmp eq i64 %971, 0
  br i1 %972, label %973, label %1456

973:                                              ; preds = %969
  %974 = getelementptr inbounds i8, ptr %949, i64 144
  %975 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -1, i64 noundef 2147483647, ptr noundef nonnull %974) #23
  %976 = icmp eq i64 %975, 0
  br i1 %976, label %977, label %1456

977:                                              ; preds = %973
  %978 = load ptr, ptr %924, align 8
  %979 = load i64, ptr %912, align 8
  %980 = load i64, ptr %925, align 8
  %981 = load i64, ptr %951, align 8
  %982 = call fastcc ptr @nl_find_end(ptr noundef %978, i64 noundef %979, i64 noundef %980, i64 noundef %981) #23
  %983 = getelementptr inbounds i8, ptr %949, i64 72
  store ptr %982, ptr %983, align 8
  %984 = load ptr, ptr %926, align 8
  %985 = load i64, ptr %914, align 8
  %986 = load i64, ptr %927, align 8
  %987 = load i64, ptr %952, align 8
  %988 = call fastcc ptr @nl_find_end(ptr noundef %984, i64 noundef %985, i64 noundef %986, i64 noundef %987) #23
  %989 = getelementptr inbounds i8, ptr %949, i64 80
  store ptr %988, ptr %989, align 8
  %990 = icmp eq ptr %982, null
  %991 = icmp eq ptr %988, null
  %992 = select i1 %990, i1 true, i1 %991
  br i1 %992, label %1008, label %993

993:                                              ; preds = %977
  %994 = load i64, ptr %953, align 8
  %995 = load i64, ptr %954, align 8
  %996 = add nsw i64 %995, %994
  %997 = getelementptr inbounds i8, ptr %950, i64 160
  %998 = load ptr, ptr %997, align 8
  %999 = getelementptr inbounds %struct.nl_population, ptr %998, i64 %981, i32 1
  %1000 = load i64, ptr %999, align 8
  %1001 = icmp sgt i64 %996, %1000
  br i1 %1001, label %1008, label %1002

1002:                                             ; preds = %993
  %1003 = load i64, ptr %974, align 8
  %1004 = icmp sgt i64 %1003, -1
  br i1 %1004, label %1005, label %1009

1005:                                             ; preds = %1002
  %1006 = load i64, ptr %959, align 8
  %1007 = icmp eq i64 %1006, 0
  br i1 %1007, label %1008, label %1009

1008:                                             ; preds = %1005, %993, %977
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.19) #23
  br label %1455

1009:                                             ; preds = %1005, %1002
  %1010 = load i64, ptr %955, align 8
  switch i64 %1010, label %1029 [
    i64 0, label %1011
    i64 2, label %1011
    i64 4, label %1011
  ]

1011:                                             ; preds = %1009, %1009, %1009
  %1012 = load i64, ptr %10, align 8
  %1013 = load i64, ptr %928, align 8
  %1014 = icmp slt i64 %1013, 0
  %1015 = icmp eq i64 %1012, 0
  %1016 = xor i1 %1015, %1014
  br i1 %1016, label %1017, label %1029

1017:                                             ; preds = %1011
  %1018 = load i64, ptr %970, align 8
  %1019 = load i64, ptr %929, align 8
  %1020 = xor i64 %1019, %1018
  %1021 = icmp slt i64 %1020, 0
  br i1 %1021, label %1022, label %1029

1022:                                             ; preds = %1017
  %1023 = load i64, ptr %930, align 8
  %1024 = icmp eq i64 %1010, 0
  %1025 = icmp ne i64 %1012, 0
  %1026 = icmp slt i64 %1003, 0
  %1027 = xor i1 %1026, %1025
  %1028 = call i64 @llvm.smax.i64(i64 %1023, i64 0)
  br label %1030

1029:                                             ; preds = %1017, %1011, %1009
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #23
  br label %1455

1030:                                             ; preds = %1049, %1022
  %1031 = phi i64 [ %1050, %1049 ], [ 0, %1022 ]
  %1032 = icmp eq i64 %1031, %1028
  br i1 %1032, label %1051, label %1033

1033:                                             ; preds = %1030
  %1034 = load ptr, ptr %931, align 8
  %1035 = getelementptr inbounds %struct.nl_handler, ptr %1034, i64 %1031
  %1036 = load i64, ptr %1035, align 8
  %1037 = icmp eq i64 %1036, 0
  %1038 = or i1 %1024, %1037
  br i1 %1038, label %1049, label %1039

1039:                                             ; preds = %1033
  %1040 = getelementptr inbounds i8, ptr %1035, i64 8
  %1041 = load i64, ptr %1040, align 8
  %1042 = icmp sgt i64 %1041, -1
  %1043 = or i1 %1025, %1042
  br i1 %1043, label %1044, label %1049

1044:                                             ; preds = %1039
  %1045 = load i64, ptr %959, align 8
  %1046 = icmp ne i64 %1045, 0
  %1047 = and i1 %1027, %1046
  br i1 %1047, label %1049, label %1048

1048:                                             ; preds = %1044
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.20) #23
  br label %1455

1049:                                             ; preds = %1044, %1039, %1033
  %1050 = add nuw i64 %1031, 1
  br label %1030

1051:                                             ; preds = %1030
  %1052 = load ptr, ptr %18, align 8
  %1053 = getelementptr inbounds i8, ptr %1052, i64 160
  %1054 = load ptr, ptr %1053, align 8
  %1055 = getelementptr inbounds %struct.nl_population, ptr %1054, i64 %987, i32 1
  %1056 = load i64, ptr %1055, align 8
  br i1 %1024, label %1057, label %1121

1057:                                             ; preds = %1051
  %1058 = load i64, ptr %956, align 8
  %1059 = load i64, ptr %957, align 8
  %1060 = add nsw i64 %1059, %1058
  %1061 = icmp sgt i64 %1060, %1056
  br i1 %1061, label %1069, label %1062

1062:                                             ; preds = %1057
  %1063 = mul nsw i64 %1059, %995
  %1064 = load i64, ptr %958, align 8
  %1065 = icmp eq i64 %1063, %1064
  br i1 %1065, label %1066, label %1069

1066:                                             ; preds = %1062
  %1067 = load i64, ptr %959, align 8
  %1068 = icmp eq i64 %1067, 0
  br i1 %1068, label %1070, label %1069

1069:                                             ; preds = %1066, %1062, %1057
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.21) #23
  br label %1456

1070:                                             ; preds = %1066
  %1071 = add nsw i64 %995, 1
  %1072 = call fastcc ptr @nl_take(ptr noundef nonnull %1052, i64 noundef %1071, i64 noundef 4) #23
  %1073 = load i64, ptr %957, align 8
  %1074 = call fastcc ptr @nl_take(ptr noundef nonnull %1052, i64 noundef %1073, i64 noundef 4) #23
  %1075 = getelementptr inbounds i8, ptr %949, i64 200
  store ptr %1074, ptr %1075, align 8
  %1076 = load i64, ptr %954, align 8
  %1077 = shl nsw i64 %1076, 1
  %1078 = call fastcc ptr @nl_take(ptr noundef nonnull %1052, i64 noundef %1077, i64 noundef 4) #23
  %1079 = getelementptr inbounds i8, ptr %949, i64 208
  store ptr %1078, ptr %1079, align 8
  %1080 = icmp eq ptr %1072, null
  br i1 %1080, label %1293, label %1081

1081:                                             ; preds = %1070
  %1082 = load ptr, ptr %1075, align 8
  %1083 = icmp eq ptr %1082, null
  %1084 = icmp eq ptr %1078, null
  %1085 = or i1 %1084, %1083
  br i1 %1085, label %1293, label %1086

1086:                                             ; preds = %1081, %1090
  %1087 = phi i64 [ %1095, %1090 ], [ 0, %1081 ]
  %1088 = load i64, ptr %954, align 8
  %1089 = icmp sgt i64 %1087, %1088
  br i1 %1089, label %1096, label %1090

1090:                                             ; preds = %1086
  %1091 = load i64, ptr %957, align 8
  %1092 = mul nsw i64 %1091, %1087
  %1093 = trunc i64 %1092 to i32
  %1094 = getelementptr inbounds i32, ptr %1072, i64 %1087
  store i32 %1093, ptr %1094, align 4
  %1095 = add nuw nsw i64 %1087, 1
  br label %1086

1096:                                             ; preds = %1086, %1100
  %1097 = phi i64 [ %1106, %1100 ], [ 0, %1086 ]
  %1098 = load i64, ptr %957, align 8
  %1099 = icmp slt i64 %1097, %1098
  br i1 %1099, label %1100, label %1107

1100:                                             ; preds = %1096
  %1101 = load i64, ptr %956, align 8
  %1102 = add nsw i64 %1101, %1097
  %1103 = trunc i64 %1102 to i32
  %1104 = load ptr, ptr %1075, align 8
  %1105 = getelementptr inbounds i32, ptr %1104, i64 %1097
  store i32 %1103, ptr %1105, align 4
  %1106 = add nuw nsw i64 %1097, 1
  br label %1096

1107:                                             ; preds = %1096, %1113
  %1108 = phi i64 [ %1120, %1113 ], [ 0, %1096 ]
  %1109 = load i64, ptr %954, align 8
  %1110 = icmp slt i64 %1108, %1109
  br i1 %1110, label %1113, label %1111

1111:                                             ; preds = %1107
  %1112 = getelementptr inbounds i8, ptr %949, i64 88
  store ptr %1072, ptr %1112, align 8
  br label %1163

1113:                                             ; preds = %1107
  %1114 = load i64, ptr %953, align 8
  %1115 = add nsw i64 %1114, %1108
  %1116 = trunc i64 %1115 to i32
  %1117 = load ptr, ptr %1079, align 8
  %1118 = getelementptr i32, ptr %1117, i64 %1109
  %1119 = getelementptr i32, ptr %1118, i64 %1108
  store i32 %1116, ptr %1119, align 4
  %1120 = add nuw nsw i64 %1108, 1
  br label %1107

1121:                                             ; preds = %1051
  %1122 = add nsw i64 %995, 1
  %1123 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1122, i64 noundef 4) #23
  %1124 = getelementptr inbounds i8, ptr %949, i64 88
  store ptr %1123, ptr %1124, align 8
  %1125 = icmp eq ptr %1123, null
  br i1 %1125, label %1293, label %1126

1126:                                             ; preds = %1121
  %1127 = load i64, ptr %958, align 8
  %1128 = load i64, ptr %955, align 8
  %1129 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1127, i64 noundef %1128) #23
  %1130 = getelementptr inbounds i8, ptr %949, i64 96
  store ptr %1129, ptr %1130, align 8
  %1131 = icmp eq ptr %1129, null
  br i1 %1131, label %1293, label %1132

1132:                                             ; preds = %1126
  %1133 = load ptr, ptr %1124, align 8
  %1134 = load i64, ptr %954, align 8
  %1135 = load i64, ptr %958, align 8
  %1136 = call fastcc i64 @nl_ascends(ptr noundef %1133, i64 noundef %1134, i64 noundef %1135) #23
  %1137 = icmp eq i64 %1136, 0
  br i1 %1137, label %1144, label %1138

1138:                                             ; preds = %1132
  %1139 = load i64, ptr %955, align 8
  %1140 = call fastcc i64 @nl_below(ptr noundef nonnull %1129, i64 noundef %1139, i64 noundef %1135, i64 noundef %1056) #23
  %1141 = icmp eq i64 %1140, 0
  br i1 %1141, label %1144, label %1142

1142:                                             ; preds = %1138
  %1143 = icmp eq i64 %1139, 2
  br label %1145

1144:                                             ; preds = %1138, %1132
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.22) #23
  br label %1456

1145:                                             ; preds = %1154, %1142
  %1146 = phi i64 [ %1162, %1154 ], [ 0, %1142 ]
  %1147 = phi i64 [ %1155, %1154 ], [ 0, %1142 ]
  %1148 = icmp slt i64 %1147, %1134
  %1149 = and i1 %1143, %1148
  br i1 %1149, label %1154, label %1150

1150:                                             ; preds = %1145
  %1151 = call fastcc ptr @nl_take(ptr noundef %1052, i64 noundef %1146, i64 noundef 4) #23
  %1152 = getelementptr inbounds i8, ptr %949, i64 200
  store ptr %1151, ptr %1152, align 8
  %1153 = icmp eq ptr %1151, null
  br i1 %1153, label %1293, label %1163

1154:                                             ; preds = %1145
  %1155 = add nuw nsw i64 %1147, 1
  %1156 = getelementptr inbounds i32, ptr %1133, i64 %1155
  %1157 = load i32, ptr %1156, align 4
  %1158 = getelementptr inbounds i32, ptr %1133, i64 %1147
  %1159 = load i32, ptr %1158, align 4
  %1160 = sub nsw i32 %1157, %1159
  %1161 = sext i32 %1160 to i64
  %1162 = call i64 @llvm.smax.i64(i64 %1146, i64 %1161)
  br label %1145

1163:                                             ; preds = %1150, %1111
  %1164 = load i64, ptr %970, align 8
  %1165 = icmp sgt i64 %1164, -1
  br i1 %1165, label %1166, label %1188

1166:                                             ; preds = %1163
  %1167 = load i64, ptr %954, align 8
  %1168 = add nsw i64 %1167, 1
  %1169 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1168, i64 noundef 4) #23
  %1170 = getelementptr inbounds i8, ptr %949, i64 112
  store ptr %1169, ptr %1170, align 8
  %1171 = icmp eq ptr %1169, null
  br i1 %1171, label %1293, label %1172

1172:                                             ; preds = %1166
  %1173 = load i64, ptr %970, align 8
  %1174 = shl nsw i64 %1173, 1
  %1175 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1174, i64 noundef 4) #23
  %1176 = getelementptr inbounds i8, ptr %949, i64 120
  store ptr %1175, ptr %1176, align 8
  %1177 = icmp eq ptr %1175, null
  br i1 %1177, label %1293, label %1178

1178:                                             ; preds = %1172
  %1179 = load ptr, ptr %1170, align 8
  %1180 = load i64, ptr %970, align 8
  %1181 = load i64, ptr %954, align 8
  %1182 = getelementptr inbounds i8, ptr %949, i64 88
  %1183 = load ptr, ptr %1182, align 8
  %1184 = load i64, ptr %958, align 8
  %1185 = call fastcc i64 @nl_runs_fit(ptr noundef %1179, ptr noundef nonnull %1175, i64 noundef %1180, i64 noundef %1181, ptr noundef %1183, i64 noundef %1184) #23
  %1186 = icmp eq i64 %1185, 0
  br i1 %1186, label %1187, label %1188

1187:                                             ; preds = %1178
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.23) #23
  br label %1456

1188:                                             ; preds = %1178, %1163
  br i1 %1015, label %1194, label %1189

1189:                                             ; preds = %1188
  %1190 = load i64, ptr %958, align 8
  %1191 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1190, i64 noundef 4) #23
  %1192 = getelementptr inbounds i8, ptr %949, i64 128
  store ptr %1191, ptr %1192, align 8
  %1193 = icmp eq ptr %1191, null
  br i1 %1193, label %1293, label %1194

1194:                                             ; preds = %1189, %1188
  %1195 = load i64, ptr %959, align 8
  %1196 = icmp eq i64 %1195, 0
  br i1 %1196, label %1298, label %1197

1197:                                             ; preds = %1194
  %1198 = load ptr, ptr %18, align 8
  %1199 = getelementptr inbounds i8, ptr %1198, i64 160
  %1200 = load ptr, ptr %1199, align 8
  %1201 = load i64, ptr %952, align 8
  %1202 = getelementptr inbounds %struct.nl_population, ptr %1200, i64 %1201, i32 1
  %1203 = load i64, ptr %1202, align 8
  %1204 = add nsw i64 %1203, 1
  %1205 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1204, i64 noundef 4) #23
  %1206 = getelementptr inbounds i8, ptr %949, i64 152
  store ptr %1205, ptr %1206, align 8
  %1207 = icmp eq ptr %1205, null
  br i1 %1207, label %1293, label %1208

1208:                                             ; preds = %1197
  %1209 = load i64, ptr %958, align 8
  %1210 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1209, i64 noundef 4) #23
  %1211 = getelementptr inbounds i8, ptr %949, i64 160
  store ptr %1210, ptr %1211, align 8
  %1212 = icmp eq ptr %1210, null
  br i1 %1212, label %1293, label %1213

1213:                                             ; preds = %1208
  %1214 = load ptr, ptr %1206, align 8
  %1215 = load i64, ptr %958, align 8
  %1216 = call fastcc i64 @nl_ascends(ptr noundef %1214, i64 noundef %1203, i64 noundef %1215) #23
  %1217 = icmp eq i64 %1216, 0
  br i1 %1217, label %1221, label %1218

1218:                                             ; preds = %1213
  %1219 = call fastcc i64 @nl_below(ptr noundef nonnull %1210, i64 noundef 4, i64 noundef %1215, i64 noundef %1215) #23
  %1220 = icmp eq i64 %1219, 0
  br i1 %1220, label %1221, label %1222

1221:                                             ; preds = %1218, %1213
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.24) #23
  br label %1456

1222:                                             ; preds = %1218
  %1223 = load i64, ptr %974, align 8
  %1224 = icmp sgt i64 %1223, -1
  br i1 %1224, label %1225, label %1243

1225:                                             ; preds = %1222
  %1226 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1204, i64 noundef 4) #23
  %1227 = getelementptr inbounds i8, ptr %949, i64 168
  store ptr %1226, ptr %1227, align 8
  %1228 = icmp eq ptr %1226, null
  br i1 %1228, label %1293, label %1229

1229:                                             ; preds = %1225
  %1230 = load i64, ptr %974, align 8
  %1231 = shl nsw i64 %1230, 1
  %1232 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1231, i64 noundef 4) #23
  %1233 = getelementptr inbounds i8, ptr %949, i64 176
  store ptr %1232, ptr %1233, align 8
  %1234 = icmp eq ptr %1232, null
  br i1 %1234, label %1293, label %1235

1235:                                             ; preds = %1229
  %1236 = load ptr, ptr %1227, align 8
  %1237 = load i64, ptr %974, align 8
  %1238 = load ptr, ptr %1206, align 8
  %1239 = load i64, ptr %958, align 8
  %1240 = call fastcc i64 @nl_runs_fit(ptr noundef %1236, ptr noundef nonnull %1232, i64 noundef %1237, i64 noundef %1203, ptr noundef %1238, i64 noundef %1239) #23
  %1241 = icmp eq i64 %1240, 0
  br i1 %1241, label %1242, label %1243

1242:                                             ; preds = %1235
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.25) #23
  br label %1456

1243:                                             ; preds = %1235, %1222
  %1244 = phi ptr [ %1238, %1235 ], [ %1214, %1222 ]
  %1245 = phi i64 [ %1239, %1235 ], [ %1215, %1222 ]
  %1246 = call i64 @llvm.smax.i64(i64 %1203, i64 0)
  br label %1247

1247:                                             ; preds = %1264, %1243
  %1248 = phi i64 [ 0, %1243 ], [ %1272, %1264 ]
  %1249 = phi i64 [ 0, %1243 ], [ %1265, %1264 ]
  %1250 = icmp eq i64 %1249, %1246
  br i1 %1250, label %1251, label %1264

1251:                                             ; preds = %1247
  %1252 = sdiv i64 %1245, 64
  %1253 = add nsw i64 %1252, 1
  %1254 = call fastcc ptr @nl_take(ptr noundef %1198, i64 noundef %1253, i64 noundef 4) #23
  %1255 = getelementptr inbounds i8, ptr %949, i64 184
  store ptr %1254, ptr %1255, align 8
  %1256 = call fastcc ptr @nl_take(ptr noundef %1198, i64 noundef %1248, i64 noundef 4) #23
  %1257 = getelementptr inbounds i8, ptr %949, i64 192
  store ptr %1256, ptr %1257, align 8
  %1258 = load ptr, ptr %1255, align 8
  %1259 = icmp eq ptr %1258, null
  %1260 = icmp eq ptr %1256, null
  %1261 = or i1 %1260, %1259
  br i1 %1261, label %1293, label %1262

1262:                                             ; preds = %1251
  %1263 = getelementptr inbounds i8, ptr %949, i64 88
  br label %1273

1264:                                             ; preds = %1247
  %1265 = add nuw i64 %1249, 1
  %1266 = getelementptr inbounds i32, ptr %1244, i64 %1265
  %1267 = load i32, ptr %1266, align 4
  %1268 = getelementptr inbounds i32, ptr %1244, i64 %1249
  %1269 = load i32, ptr %1268, align 4
  %1270 = sub nsw i32 %1267, %1269
  %1271 = sext i32 %1270 to i64
  %1272 = call i64 @llvm.smax.i64(i64 %1248, i64 %1271)
  br label %1247

1273:                                             ; preds = %1287, %1262
  %1274 = phi i64 [ %1281, %1287 ], [ 0, %1262 ]
  %1275 = phi i64 [ %1292, %1287 ], [ 0, %1262 ]
  %1276 = load i64, ptr %958, align 8
  %1277 = icmp slt i64 %1275, %1276
  br i1 %1277, label %1278, label %1298

1278:                                             ; preds = %1273
  %1279 = load ptr, ptr %1263, align 8
  br label %1280

1280:                                             ; preds = %1280, %1278
  %1281 = phi i64 [ %1282, %1280 ], [ %1274, %1278 ]
  %1282 = add nsw i64 %1281, 1
  %1283 = getelementptr inbounds i32, ptr %1279, i64 %1282
  %1284 = load i32, ptr %1283, align 4
  %1285 = sext i32 %1284 to i64
  %1286 = icmp slt i64 %1275, %1285
  br i1 %1286, label %1287, label %1280

1287:                                             ; preds = %1280
  %1288 = trunc i64 %1281 to i32
  %1289 = load ptr, ptr %1255, align 8
  %1290 = lshr exact i64 %1275, 4
  %1291 = getelementptr inbounds i8, ptr %1289, i64 %1290
  store i32 %1288, ptr %1291, align 4
  %1292 = add nuw nsw i64 %1275, 64
  br label %1273

1293:                                             ; preds = %1251, %1229, %1225, %1208, %1197, %1189, %1172, %1166, %1150, %1126, %1121, %1081, %1070
  %1294 = phi ptr [ %1052, %1081 ], [ %1052, %1070 ], [ %1052, %1126 ], [ %1052, %1121 ], [ %1052, %1150 ], [ %1052, %1172 ], [ %1052, %1166 ], [ %1052, %1189 ], [ %1198, %1208 ], [ %1198, %1197 ], [ %1198, %1229 ], [ %1198, %1225 ], [ %1198, %1251 ]
  %1295 = getelementptr inbounds i8, ptr %1294, i64 304
  %1296 = load i64, ptr %1295, align 8
  %1297 = icmp eq i64 %1296, 0
  br i1 %1297, label %1298, label %1456

1298:                                             ; preds = %1273, %1293, %1194
  %1299 = load i64, ptr %970, align 8
  %1300 = icmp slt i64 %1299, 0
  br i1 %1300, label %1301, label %1305

1301:                                             ; preds = %1298
  %1302 = load ptr, ptr %949, align 8
  %1303 = getelementptr inbounds i8, ptr %1302, i64 152
  %1304 = load i64, ptr %1303, align 8
  br label %1305

1305:                                             ; preds = %1301, %1298
  %1306 = phi i64 [ %1304, %1301 ], [ 0, %1298 ]
  %1307 = getelementptr inbounds i8, ptr %949, i64 216
  store i64 %1306, ptr %1307, align 8
  %1308 = getelementptr inbounds i8, ptr %949, i64 128
  %1309 = load ptr, ptr %1308, align 8
  %1310 = icmp eq ptr %1309, null
  br i1 %1310, label %1311, label %1315

1311:                                             ; preds = %1305
  %1312 = load ptr, ptr %949, align 8
  %1313 = getelementptr inbounds i8, ptr %1312, i64 160
  %1314 = load i64, ptr %1313, align 8
  br label %1315

1315:                                             ; preds = %1311, %1305
  %1316 = phi i64 [ %1314, %1311 ], [ 0, %1305 ]
  %1317 = getelementptr inbounds i8, ptr %949, i64 224
  store i64 %1316, ptr %1317, align 8
  %1318 = load i64, ptr %954, align 8
  %1319 = getelementptr inbounds i8, ptr %949, i64 112
  %1320 = getelementptr inbounds i8, ptr %949, i64 232
  %1321 = call i64 @llvm.smax.i64(i64 %1318, i64 0)
  br label %1322

1322:                                             ; preds = %1349, %1315
  %1323 = phi i64 [ %1306, %1315 ], [ %1341, %1349 ]
  %1324 = phi i64 [ %1316, %1315 ], [ %1342, %1349 ]
  %1325 = phi i64 [ 0, %1315 ], [ %1339, %1349 ]
  %1326 = icmp eq i64 %1325, %1321
  br i1 %1326, label %1327, label %1331

1327:                                             ; preds = %1322
  %1328 = load i64, ptr %974, align 8
  %1329 = getelementptr inbounds i8, ptr %949, i64 176
  %1330 = call i64 @llvm.smax.i64(i64 %1328, i64 0)
  br label %1372

1331:                                             ; preds = %1322
  br i1 %1300, label %1337, label %1332

1332:                                             ; preds = %1331
  %1333 = load ptr, ptr %1319, align 8
  %1334 = getelementptr inbounds i32, ptr %1333, i64 %1325
  %1335 = load i32, ptr %1334, align 4
  %1336 = sext i32 %1335 to i64
  br label %1337

1337:                                             ; preds = %1332, %1331
  %1338 = phi i64 [ %1336, %1332 ], [ %1325, %1331 ]
  %1339 = add nuw i64 %1325, 1
  br label %1340

1340:                                             ; preds = %1370, %1337
  %1341 = phi i64 [ %1323, %1337 ], [ %1354, %1370 ]
  %1342 = phi i64 [ %1324, %1337 ], [ %1357, %1370 ]
  %1343 = phi i64 [ %1338, %1337 ], [ %1371, %1370 ]
  br i1 %1300, label %1349, label %1344

1344:                                             ; preds = %1340
  %1345 = load ptr, ptr %1319, align 8
  %1346 = getelementptr inbounds i32, ptr %1345, i64 %1339
  %1347 = load i32, ptr %1346, align 4
  %1348 = sext i32 %1347 to i64
  br label %1349

1349:                                             ; preds = %1344, %1340
  %1350 = phi i64 [ %1348, %1344 ], [ %1339, %1340 ]
  %1351 = icmp slt i64 %1343, %1350
  br i1 %1351, label %1352, label %1322

1352:                                             ; preds = %1349
  %1353 = call fastcc i64 @nl_run_delay(ptr noundef nonnull %949, i64 noundef %1343) #23
  %1354 = call i64 @llvm.smax.i64(i64 %1353, i64 %1341)
  store i64 %1354, ptr %1307, align 8
  %1355 = call fastcc i64 @nl_run_start(ptr noundef nonnull %949, i64 noundef %1343) #23
  br label %1356

1356:                                             ; preds = %1364, %1352
  %1357 = phi i64 [ %1342, %1352 ], [ %1365, %1364 ]
  %1358 = phi i64 [ %1355, %1352 ], [ %1369, %1364 ]
  %1359 = call fastcc i64 @nl_run_end(ptr noundef nonnull %949, i64 noundef %1343) #23
  %1360 = icmp slt i64 %1358, %1359
  br i1 %1360, label %1361, label %1370

1361:                                             ; preds = %1356
  %1362 = call fastcc i64 @nl_dendritic_at(ptr noundef nonnull %949, i64 noundef %1358) #23
  %1363 = icmp sgt i64 %1362, -1
  br i1 %1363, label %1364, label %1384

1364:                                             ; preds = %1361
  %1365 = call i64 @llvm.smax.i64(i64 %1362, i64 %1357)
  store i64 %1365, ptr %1317, align 8
  %1366 = add nsw i64 %1362, %1353
  %1367 = load i64, ptr %1320, align 8
  %1368 = call i64 @llvm.smax.i64(i64 %1366, i64 %1367)
  store i64 %1368, ptr %1320, align 8
  %1369 = add nsw i64 %1358, 1
  br label %1356

1370:                                             ; preds = %1356
  %1371 = add nsw i64 %1343, 1
  br label %1340

1372:                                             ; preds = %1376, %1327
  %1373 = phi i64 [ %1382, %1376 ], [ %1324, %1327 ]
  %1374 = phi i64 [ %1383, %1376 ], [ 0, %1327 ]
  %1375 = icmp eq i64 %1374, %1330
  br i1 %1375, label %1385, label %1376

1376:                                             ; preds = %1372
  %1377 = load ptr, ptr %1329, align 8
  %1378 = shl nsw i64 %1374, 3
  %1379 = getelementptr inbounds i8, ptr %1377, i64 %1378
  %1380 = load i32, ptr %1379, align 4
  %1381 = sext i32 %1380 to i64
  %1382 = call i64 @llvm.smax.i64(i64 %1373, i64 %1381)
  store i64 %1382, ptr %1317, align 8
  %1383 = add nuw i64 %1374, 1
  br label %1372

1384:                                             ; preds = %1361
  call fastcc void @nl_image_bad(ptr noundef nonnull readonly %18, ptr noundef nonnull @.str.26) #23
  br label %1456

1385:                                             ; preds = %1372
  %1386 = load ptr, ptr %997, align 8
  %1387 = load i64, ptr %951, align 8
  %1388 = load i64, ptr %952, align 8
  %1389 = getelementptr inbounds %struct.nl_population, ptr %1386, i64 %1388
  %1390 = load i64, ptr %932, align 8
  %1391 = load i64, ptr %958, align 8
  %1392 = add nsw i64 %1391, 63
  %1393 = sdiv i64 %1392, 64
  %1394 = shl nsw i64 %1393, 6
  %1395 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1390, i64 noundef %1391, i64 noundef %1394) #23
  %1396 = getelementptr inbounds i8, ptr %949, i64 240
  store ptr %1395, ptr %1396, align 8
  %1397 = icmp eq ptr %1395, null
  br i1 %1397, label %1419, label %1398

1398:                                             ; preds = %1385
  %1399 = getelementptr inbounds %struct.nl_population, ptr %1386, i64 %1387
  %1400 = load i64, ptr %933, align 8
  %1401 = getelementptr inbounds i8, ptr %1399, i64 8
  %1402 = load i64, ptr %1401, align 8
  %1403 = getelementptr inbounds i8, ptr %1399, i64 16
  %1404 = load i64, ptr %1403, align 8
  %1405 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1400, i64 noundef %1402, i64 noundef %1404) #23
  %1406 = getelementptr inbounds i8, ptr %949, i64 248
  store ptr %1405, ptr %1406, align 8
  %1407 = icmp eq ptr %1405, null
  br i1 %1407, label %1419, label %1408

1408:                                             ; preds = %1398
  %1409 = load i64, ptr %934, align 8
  %1410 = getelementptr inbounds i8, ptr %1389, i64 8
  %1411 = load i64, ptr %1410, align 8
  %1412 = getelementptr inbounds i8, ptr %1389, i64 16
  %1413 = load i64, ptr %1412, align 8
  %1414 = call fastcc ptr @nl_read_lanes(ptr noundef nonnull %18, i64 noundef %1409, i64 noundef %1411, i64 noundef %1413) #23
  %1415 = getelementptr inbounds i8, ptr %949, i64 256
  store ptr %1414, ptr %1415, align 8
  %1416 = icmp eq ptr %1414, null
  br i1 %1416, label %1419, label %1417

1417:                                             ; preds = %1408
  %1418 = getelementptr inbounds i8, ptr %950, i64 168
  br label %1424

1419:                                             ; preds = %1408, %1398, %1385
  %1420 = getelementptr inbounds i8, ptr %950, i64 304
  %1421 = load i64, ptr %1420, align 8
  %1422 = icmp eq i64 %1421, 0
  br i1 %1422, label %1423, label %1455

1423:                                             ; preds = %1419
  call fastcc void @nl_fail(ptr noundef nonnull %950, ptr noundef nonnull @.str.2) #23
  br label %1455

1424:                                             ; preds = %1449, %1417
  %1425 = phi i64 [ %1454, %1449 ], [ 0, %1417 ]
  %1426 = load i64, ptr %935, align 8
  %1427 = icmp slt i64 %1425, %1426
  br i1 %1427, label %1429, label %1428

1428:                                             ; preds = %1424
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #25
  br label %1463

1429:                                             ; preds = %1424
  %1430 = load ptr, ptr %1418, align 8
  %1431 = load ptr, ptr %936, align 8
  %1432 = getelementptr inbounds i64, ptr %1431, i64 %1425
  %1433 = load i64, ptr %1432, align 8
  %1434 = icmp eq i64 %1433, 0
  %1435 = select i1 %1434, ptr %983, ptr %989
  %1436 = load ptr, ptr %1435, align 8
  %1437 = select i1 %1434, i64 80, i64 88
  %1438 = getelementptr inbounds i8, ptr %902, i64 %1437
  %1439 = load i64, ptr %1438, align 8
  %1440 = load i64, ptr %930, align 8
  %1441 = getelementptr i64, ptr %1436, i64 %1439
  %1442 = getelementptr i8, ptr %1441, i64 8
  %1443 = getelementptr i64, ptr %1442, i64 %1440
  %1444 = getelementptr i64, ptr %1443, i64 %1425
  %1445 = load i64, ptr %1444, align 8
  br i1 %1434, label %1449, label %1446

1446:                                             ; preds = %1429
  %1447 = load i64, ptr %1317, align 8
  %1448 = add nsw i64 %1447, 1
  br label %1449

1449:                                             ; preds = %1446, %1429
  %1450 = phi i64 [ %1448, %1446 ], [ 1, %1429 ]
  %1451 = getelementptr inbounds %struct.nl_target, ptr %1430, i64 %1445, i32 4
  %1452 = load i64, ptr %1451, align 8
  %1453 = call i64 @llvm.smax.i64(i64 %1450, i64 %1452)
  store i64 %1453, ptr %1451, align 8
  %1454 = add nuw nsw i64 %1425, 1
  br label %1424

1455:                                             ; preds = %1423, %1419, %1048, %1029, %1008
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #25
  br label %1460

1456:                                             ; preds = %963, %1384, %1293, %1242, %1221, %1187, %1144, %1069, %973, %969
  %1457 = getelementptr inbounds i8, ptr %950, i64 304
  %1458 = load i64, ptr %1457, align 8
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %11) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %10) #25
  %1459 = icmp eq i64 %1458, 0
  br i1 %1459, label %1463, label %1460

1460:                                             ; preds = %1456, %1455
  %1461 = getelementptr inbounds i8, ptr %911, i64 304
  %1462 = load i64, ptr %1461, align 8
  br label %1512

1463:                                             ; preds = %1456, %1428
  %1464 = load ptr, ptr %920, align 8
  %1465 = load i64, ptr %923, align 8
  %1466 = getelementptr inbounds %struct.nl_table, ptr %1464, i64 %1465, i32 8
  %1467 = load i64, ptr %1466, align 8
  %1468 = load i64, ptr %937, align 8
  %1469 = add nsw i64 %1468, %1467
  store i64 %1469, ptr %937, align 8
  %1470 = add nsw i64 %1465, 1
  store i64 %1470, ptr %923, align 8
  br label %944

1471:                                             ; preds = %944
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %12) #25
  %1472 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef 1, ptr noundef nonnull %12) #23
  %1473 = icmp eq i64 %1472, 0
  br i1 %1473, label %1477, label %1474

1474:                                             ; preds = %1471
  %1475 = getelementptr inbounds i8, ptr %911, i64 304
  %1476 = load i64, ptr %1475, align 8
  br label %1510

1477:                                             ; preds = %1471
  %1478 = load i64, ptr %12, align 8
  %1479 = icmp eq i64 %1478, 0
  br i1 %1479, label %1510, label %1480

1480:                                             ; preds = %1477
  %1481 = load i64, ptr %937, align 8
  %1482 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1481, i64 noundef 8) #23
  %1483 = getelementptr inbounds i8, ptr %902, i64 344
  store ptr %1482, ptr %1483, align 8
  %1484 = icmp eq ptr %1482, null
  br i1 %1484, label %1488, label %1485

1485:                                             ; preds = %1480
  %1486 = load i64, ptr %937, align 8
  %1487 = call i64 @llvm.smax.i64(i64 %1486, i64 0)
  br label %1491

1488:                                             ; preds = %1480
  %1489 = getelementptr inbounds i8, ptr %911, i64 304
  %1490 = load i64, ptr %1489, align 8
  br label %1510

1491:                                             ; preds = %1503, %1485
  %1492 = phi i64 [ %1508, %1503 ], [ 0, %1485 ]
  %1493 = icmp eq i64 %1492, %1487
  br i1 %1493, label %1510, label %1494

1494:                                             ; preds = %1491
  %1495 = getelementptr inbounds i64, ptr %1482, i64 %1492
  %1496 = load i64, ptr %1495, align 8
  %1497 = ashr i64 %1496, 32
  %1498 = and i64 %1496, 4294967295
  %1499 = icmp slt i64 %1497, 0
  br i1 %1499, label %1509, label %1500

1500:                                             ; preds = %1494
  %1501 = load i64, ptr %923, align 8
  %1502 = icmp slt i64 %1497, %1501
  br i1 %1502, label %1503, label %1509

1503:                                             ; preds = %1500
  %1504 = load ptr, ptr %920, align 8
  %1505 = getelementptr inbounds %struct.nl_table, ptr %1504, i64 %1497, i32 8
  %1506 = load i64, ptr %1505, align 8
  %1507 = icmp slt i64 %1498, %1506
  %1508 = add nuw i64 %1492, 1
  br i1 %1507, label %1491, label %1509

1509:                                             ; preds = %1503, %1500, %1494
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.18) #23
  br label %1510

1510:                                             ; preds = %1491, %1509, %1488, %1477, %1474
  %1511 = phi i64 [ %1476, %1474 ], [ %1490, %1488 ], [ 0, %1477 ], [ 5, %1509 ], [ 0, %1491 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %12) #25
  br label %1512

1512:                                             ; preds = %1510, %1460
  %1513 = phi i64 [ %1462, %1460 ], [ %1511, %1510 ]
  %1514 = icmp eq i64 %1513, 0
  br i1 %1514, label %1734, label %1515

1515:                                             ; preds = %1512, %943, %939
  %1516 = getelementptr inbounds i8, ptr %847, i64 304
  %1517 = load i64, ptr %1516, align 8
  br label %1732

1518:                                             ; preds = %1728, %907
  %1519 = phi i64 [ %1731, %1728 ], [ 0, %907 ]
  %1520 = icmp eq i64 %1519, %909
  br i1 %1520, label %1734, label %1521

1521:                                             ; preds = %1518
  %1522 = load i64, ptr %874, align 8
  %1523 = icmp eq i64 %1522, %908
  br i1 %1523, label %1524, label %1525

1524:                                             ; preds = %1521
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.17) #23
  br label %1732

1525:                                             ; preds = %1521
  %1526 = load ptr, ptr %860, align 8
  %1527 = getelementptr inbounds %struct.nl_block, ptr %1526, i64 %1522
  %1528 = load ptr, ptr %18, align 8
  call void @llvm.lifetime.start.p0(i64 96, ptr nonnull %9) #25
  %1529 = getelementptr inbounds i8, ptr %1527, i64 16
  store ptr %1529, ptr %9, align 16
  %1530 = getelementptr inbounds i8, ptr %1527, i64 24
  store ptr %1530, ptr %875, align 8
  %1531 = getelementptr inbounds i8, ptr %1527, i64 32
  store ptr %1531, ptr %876, align 16
  %1532 = getelementptr inbounds i8, ptr %1527, i64 40
  store ptr %1532, ptr %877, align 8
  %1533 = getelementptr inbounds i8, ptr %1527, i64 48
  store ptr %1533, ptr %878, align 16
  %1534 = getelementptr inbounds i8, ptr %1527, i64 56
  store ptr %1534, ptr %879, align 8
  %1535 = getelementptr inbounds i8, ptr %1527, i64 64
  store ptr %1535, ptr %880, align 16
  %1536 = getelementptr inbounds i8, ptr %1527, i64 72
  store ptr %1536, ptr %881, align 8
  %1537 = getelementptr inbounds i8, ptr %1527, i64 80
  store ptr %1537, ptr %882, align 16
  %1538 = getelementptr inbounds i8, ptr %1527, i64 88
  store ptr %1538, ptr %883, align 8
  %1539 = getelementptr inbounds i8, ptr %1527, i64 96
  store ptr %1539, ptr %884, align 16
  %1540 = getelementptr inbounds i8, ptr %1527, i64 104
  store ptr %1540, ptr %885, align 8
  br label %1541

1541:                                             ; preds = %1544, %1525
  %1542 = phi i64 [ 0, %1525 ], [ %1551, %1544 ]
  %1543 = icmp eq i64 %1542, 12
  br i1 %1543, label %1552, label %1544

1544:                                             ; preds = %1541
  %1545 = icmp eq i64 %1542, 10
  %1546 = select i1 %1545, i64 1099511627776, i64 2147483647
  %1547 = getelementptr inbounds [12 x ptr], ptr %9, i64 0, i64 %1542
  %1548 = load ptr, ptr %1547, align 8
  %1549 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1546, ptr noundef %1548) #23
  %1550 = icmp eq i64 %1549, 0
  %1551 = add nuw nsw i64 %1542, 1
  br i1 %1550, label %1541, label %1721

1552:                                             ; preds = %1541
  %1553 = getelementptr inbounds i8, ptr %1527, i64 112
  %1554 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef -9223372036854775808, i64 noundef 9223372036854775807, ptr noundef nonnull %1553) #23
  %1555 = icmp eq i64 %1554, 0
  br i1 %1555, label %1556, label %1721

1556:                                             ; preds = %1552
  store i64 %890, ptr %1527, align 8
  %1557 = getelementptr inbounds i8, ptr %1528, i64 184
  %1558 = load ptr, ptr %1557, align 8
  %1559 = getelementptr inbounds %struct.nl_connection, ptr %1558, i64 %890, i32 1
  %1560 = load i64, ptr %1559, align 8
  %1561 = getelementptr inbounds i8, ptr %1527, i64 8
  store i64 %1560, ptr %1561, align 8
  %1562 = load i64, ptr %1529, align 8
  %1563 = getelementptr inbounds i8, ptr %1528, i64 96
  %1564 = load i64, ptr %1563, align 8
  %1565 = icmp slt i64 %1562, %1564
  br i1 %1565, label %1566, label %1718

1566:                                             ; preds = %1556
  %1567 = load i64, ptr %1531, align 8
  %1568 = getelementptr inbounds i8, ptr %1528, i64 104
  %1569 = load i64, ptr %1568, align 8
  %1570 = icmp slt i64 %1567, %1569
  br i1 %1570, label %1571, label %1718

1571:                                             ; preds = %1566
  %1572 = load i64, ptr %1530, align 8
  %1573 = getelementptr inbounds i8, ptr %1528, i64 160
  %1574 = load ptr, ptr %1573, align 8
  %1575 = getelementptr inbounds %struct.nl_population, ptr %1574, i64 %1562
  %1576 = getelementptr inbounds i8, ptr %1575, i64 56
  %1577 = load i64, ptr %1576, align 8
  %1578 = icmp slt i64 %1572, %1577
  br i1 %1578, label %1579, label %1718

1579:                                             ; preds = %1571
  %1580 = load i64, ptr %1532, align 8
  %1581 = load i64, ptr %1533, align 8
  %1582 = add nsw i64 %1581, %1580
  %1583 = getelementptr inbounds i8, ptr %1575, i64 8
  %1584 = load i64, ptr %1583, align 8
  %1585 = icmp sgt i64 %1582, %1584
  br i1 %1585, label %1718, label %1586

1586:                                             ; preds = %1579
  %1587 = getelementptr inbounds i8, ptr %1528, i64 168
  %1588 = load ptr, ptr %1587, align 8
  %1589 = getelementptr inbounds %struct.nl_target, ptr %1588, i64 %1567
  %1590 = getelementptr inbounds i8, ptr %1589, i64 8
  %1591 = load i64, ptr %1590, align 8
  %1592 = getelementptr inbounds %struct.nl_population, ptr %1574, i64 %1591
  %1593 = load i64, ptr %1534, align 8
  switch i64 %1593, label %1718 [
    i64 0, label %1594
    i64 2, label %1594
    i64 4, label %1594
  ]

1594:                                             ; preds = %1586, %1586, %1586
  %1595 = load i64, ptr %1540, align 8
  %1596 = icmp eq i64 %1595, 0
  br i1 %1596, label %1601, label %1597

1597:                                             ; preds = %1594
  %1598 = getelementptr inbounds i8, ptr %1589, i64 24
  %1599 = load i64, ptr %1598, align 8
  %1600 = icmp eq i64 %1595, %1599
  br i1 %1600, label %1601, label %1718

1601:                                             ; preds = %1597, %1594
  %1602 = load i64, ptr %1535, align 8
  %1603 = icmp eq i64 %1602, 0
  br i1 %1603, label %1608, label %1604

1604:                                             ; preds = %1601
  %1605 = icmp ne i64 %1593, 4
  %1606 = icmp sgt i64 %1602, 1
  %1607 = or i1 %1605, %1606
  br i1 %1607, label %1718, label %1621

1608:                                             ; preds = %1601
  %1609 = icmp eq i64 %1593, 0
  br i1 %1609, label %1610, label %1621

1610:                                             ; preds = %1608
  %1611 = load i64, ptr %1537, align 8
  %1612 = load i64, ptr %1538, align 8
  %1613 = add nsw i64 %1612, %1611
  %1614 = getelementptr inbounds i8, ptr %1592, i64 8
  %1615 = load i64, ptr %1614, align 8
  %1616 = icmp sgt i64 %1613, %1615
  br i1 %1616, label %1718, label %1617

1617:                                             ; preds = %1610
  %1618 = mul nsw i64 %1612, %1581
  %1619 = load i64, ptr %1539, align 8
  %1620 = icmp eq i64 %1618, %1619
  br i1 %1620, label %1657, label %1718

1621:                                             ; preds = %1608, %1604
  %1622 = add nsw i64 %1581, 1
  %1623 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1622, i64 noundef 8) #23
  %1624 = getelementptr inbounds i8, ptr %1527, i64 120
  store ptr %1623, ptr %1624, align 8
  %1625 = icmp eq ptr %1623, null
  br i1 %1625, label %1721, label %1626

1626:                                             ; preds = %1621
  %1627 = load i64, ptr %1539, align 8
  %1628 = load i64, ptr %1534, align 8
  %1629 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1627, i64 noundef %1628) #23
  %1630 = getelementptr inbounds i8, ptr %1527, i64 128
  store ptr %1629, ptr %1630, align 8
  %1631 = icmp eq ptr %1629, null
  br i1 %1631, label %1721, label %1632

1632:                                             ; preds = %1626
  %1633 = load ptr, ptr %1624, align 8
  %1634 = load i64, ptr %1533, align 8
  %1635 = load i64, ptr %1633, align 8
  %1636 = icmp eq i64 %1635, 0
  br i1 %1636, label %1637, label %1718

1637:                                             ; preds = %1632
  %1638 = load i64, ptr %1539, align 8
  %1639 = getelementptr inbounds i64, ptr %1633, i64 %1634
  %1640 = load i64, ptr %1639, align 8
  %1641 = icmp eq i64 %1640, %1638
  br i1 %1641, label %1642, label %1718

1642:                                             ; preds = %1637
  %1643 = call i64 @llvm.smax.i64(i64 %1634, i64 0)
  br label %1644

1644:                                             ; preds = %1648, %1642
  %1645 = phi i64 [ %1651, %1648 ], [ 0, %1642 ]
  %1646 = phi i64 [ %1649, %1648 ], [ 0, %1642 ]
  %1647 = icmp eq i64 %1646, %1643
  br i1 %1647, label %1655, label %1648

1648:                                             ; preds = %1644
  %1649 = add nuw i64 %1646, 1
  %1650 = getelementptr inbounds i64, ptr %1633, i64 %1649
  %1651 = load i64, ptr %1650, align 8
  %1652 = icmp sgt i64 %1645, %1651
  br i1 %1652, label %1653, label %1644

1653:                                             ; preds = %1648
  %1654 = icmp slt i64 %1646, %1634
  br i1 %1654, label %1718, label %1655

1655:                                             ; preds = %1644, %1653
  %1656 = load i64, ptr %1540, align 8
  br label %1657

1657:                                             ; preds = %1655, %1617
  %1658 = phi i64 [ %1638, %1655 ], [ %1618, %1617 ]
  %1659 = phi i64 [ %1656, %1655 ], [ %1595, %1617 ]
  %1660 = icmp eq i64 %1659, 0
  br i1 %1660, label %1667, label %1661

1661:                                             ; preds = %1657
  %1662 = call fastcc ptr @nl_section(ptr noundef nonnull %18, i64 noundef %1658, i64 noundef %1659) #23
  %1663 = getelementptr inbounds i8, ptr %1527, i64 136
  store ptr %1662, ptr %1663, align 8
  %1664 = icmp eq ptr %1662, null
  br i1 %1664, label %1721, label %1665

1665:                                             ; preds = %1661
  %1666 = load i64, ptr %1539, align 8
  br label %1667

1667:                                             ; preds = %1665, %1657
  %1668 = phi i64 [ %1666, %1665 ], [ %1658, %1657 ]
  %1669 = icmp eq i64 %1668, 0
  br i1 %1669, label %1672, label %1670

1670:                                             ; preds = %1667
  %1671 = load i64, ptr %1536, align 8
  br label %1672

1672:                                             ; preds = %1670, %1667
  %1673 = phi i64 [ %1671, %1670 ], [ 0, %1667 ]
  %1674 = load i64, ptr %1535, align 8
  %1675 = icmp eq i64 %1674, 0
  br i1 %1675, label %1701, label %1676

1676:                                             ; preds = %1672
  %1677 = getelementptr inbounds i8, ptr %1527, i64 128
  %1678 = getelementptr inbounds i8, ptr %1592, i64 16
  %1679 = getelementptr inbounds i8, ptr %1592, i64 8
  %1680 = call i64 @llvm.smax.i64(i64 %1668, i64 0)
  br label %1681

1681:                                             ; preds = %1694, %1676
  %1682 = phi i32 [ %1695, %1694 ], [ 0, %1676 ]
  %1683 = phi i64 [ %1696, %1694 ], [ 0, %1676 ]
  %1684 = icmp eq i64 %1683, %1680
  br i1 %1684, label %1697, label %1685

1685:                                             ; preds = %1681
  %1686 = load ptr, ptr %1677, align 8
  %1687 = getelementptr inbounds i32, ptr %1686, i64 %1683
  %1688 = load i32, ptr %1687, align 4
  %1689 = zext i32 %1688 to i64
  %1690 = load i64, ptr %1678, align 8
  %1691 = srem i64 %1689, %1690
  %1692 = load i64, ptr %1679, align 8
  %1693 = icmp slt i64 %1691, %1692
  br i1 %1693, label %1694, label %1718

1694:                                             ; preds = %1685
  %1695 = call i32 @llvm.umax.i32(i32 %1688, i32 %1682)
  %1696 = add nuw i64 %1683, 1
  br label %1681

1697:                                             ; preds = %1681
  %1698 = zext i32 %1682 to i64
  %1699 = load i64, ptr %1678, align 8
  %1700 = sdiv i64 %1698, %1699
  br label %1711

1701:                                             ; preds = %1672
  %1702 = load i64, ptr %1534, align 8
  %1703 = icmp eq i64 %1702, 0
  br i1 %1703, label %1711, label %1704

1704:                                             ; preds = %1701
  %1705 = getelementptr inbounds i8, ptr %1527, i64 128
  %1706 = load ptr, ptr %1705, align 8
  %1707 = getelementptr inbounds i8, ptr %1592, i64 8
  %1708 = load i64, ptr %1707, align 8
  %1709 = call fastcc i64 @nl_below(ptr noundef %1706, i64 noundef %1702, i64 noundef %1668, i64 noundef %1708) #23
  %1710 = icmp eq i64 %1709, 0
  br i1 %1710, label %1718, label %1711

1711:                                             ; preds = %1704, %1701, %1697
  %1712 = phi i64 [ %1700, %1697 ], [ %1673, %1704 ], [ %1673, %1701 ]
  %1713 = getelementptr inbounds i8, ptr %1589, i64 32
  %1714 = load i64, ptr %1713, align 8
  %1715 = icmp sgt i64 %1714, %1712
  br i1 %1715, label %1720, label %1716

1716:                                             ; preds = %1711
  %1717 = add nsw i64 %1712, 1
  store i64 %1717, ptr %1713, align 8
  br label %1720

1718:                                             ; preds = %1704, %1653, %1637, %1632, %1617, %1610, %1604, %1597, %1586, %1579, %1571, %1566, %1556, %1685
  %1719 = phi ptr [ @.str.21, %1685 ], [ @.str.19, %1579 ], [ @.str.19, %1571 ], [ @.str.19, %1566 ], [ @.str.19, %1556 ], [ @.str.20, %1604 ], [ @.str.20, %1597 ], [ @.str.20, %1586 ], [ @.str.21, %1617 ], [ @.str.21, %1610 ], [ @.str.27, %1653 ], [ @.str.27, %1637 ], [ @.str.27, %1632 ], [ @.str.21, %1704 ]
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull %1719) #23
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #25
  br label %1725

1720:                                             ; preds = %1716, %1711
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #25
  br label %1728

1721:                                             ; preds = %1544, %1661, %1626, %1621, %1552
  %1722 = getelementptr inbounds i8, ptr %1528, i64 304
  %1723 = load i64, ptr %1722, align 8
  call void @llvm.lifetime.end.p0(i64 96, ptr nonnull %9) #25
  %1724 = icmp eq i64 %1723, 0
  br i1 %1724, label %1728, label %1725

1725:                                             ; preds = %1721, %1718
  %1726 = getelementptr inbounds i8, ptr %847, i64 304
  %1727 = load i64, ptr %1726, align 8
  br label %1732

1728:                                             ; preds = %1721, %1720
  %1729 = load i64, ptr %874, align 8
  %1730 = add nsw i64 %1729, 1
  store i64 %1730, ptr %874, align 8
  %1731 = add nuw i64 %1519, 1
  br label %1518

1732:                                             ; preds = %1725, %1524, %1515, %897
  %1733 = phi i64 [ %1727, %1725 ], [ 5, %1524 ], [ %1517, %1515 ], [ %899, %897 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #25
  br label %1736

1734:                                             ; preds = %1518, %1512
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %14) #25
  %1735 = add nuw nsw i64 %890, 1
  br label %889

1736:                                             ; preds = %1732, %886, %850
  %1737 = phi i64 [ %852, %850 ], [ %888, %886 ], [ %1733, %1732 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  %1738 = icmp eq i64 %1737, 0
  br i1 %1738, label %1739, label %1830

1739:                                             ; preds = %1736, %893
  %1740 = load ptr, ptr %18, align 8
  %1741 = getelementptr inbounds i8, ptr %1740, i64 104
  %1742 = getelementptr inbounds i8, ptr %1740, i64 168
  %1743 = getelementptr inbounds i8, ptr %1740, i64 160
  %1744 = getelementptr inbounds i8, ptr %1740, i64 40
  br label %1745

1745:                                             ; preds = %1815, %1739
  %1746 = phi i64 [ 0, %1739 ], [ %1816, %1815 ]
  %1747 = load i64, ptr %1741, align 8
  %1748 = icmp slt i64 %1746, %1747
  br i1 %1748, label %1749, label %1820

1749:                                             ; preds = %1745
  %1750 = load ptr, ptr %1742, align 8
  %1751 = getelementptr inbounds %struct.nl_target, ptr %1750, i64 %1746
  %1752 = load ptr, ptr %1743, align 8
  %1753 = getelementptr inbounds i8, ptr %1751, i64 8
  %1754 = load i64, ptr %1753, align 8
  %1755 = getelementptr inbounds %struct.nl_population, ptr %1752, i64 %1754
  %1756 = getelementptr inbounds i8, ptr %1755, i64 16
  %1757 = load i64, ptr %1756, align 8
  %1758 = getelementptr inbounds i8, ptr %1751, i64 24
  %1759 = load i64, ptr %1758, align 8
  %1760 = mul nsw i64 %1759, %1757
  %1761 = getelementptr inbounds i8, ptr %1751, i64 40
  store i64 %1760, ptr %1761, align 8
  %1762 = getelementptr inbounds i8, ptr %1751, i64 32
  %1763 = load i64, ptr %1762, align 8
  %1764 = call fastcc ptr @nl_take(ptr noundef nonnull %1740, i64 noundef %1763, i64 noundef %1760) #23
  %1765 = getelementptr inbounds i8, ptr %1751, i64 56
  store ptr %1764, ptr %1765, align 8
  %1766 = getelementptr inbounds i8, ptr %1751, i64 16
  %1767 = load i64, ptr %1766, align 8
  %1768 = icmp eq i64 %1767, 0
  br i1 %1768, label %1771, label %1769

1769:                                             ; preds = %1749
  %1770 = load i64, ptr %1756, align 8
  br label %1771

1771:                                             ; preds = %1769, %1749
  %1772 = phi i64 [ %1770, %1769 ], [ 0, %1749 ]
  %1773 = load i64, ptr %1744, align 8
  %1774 = sdiv i64 %1773, 8
  %1775 = call fastcc ptr @nl_take(ptr noundef nonnull %1740, i64 noundef %1772, i64 noundef %1774) #23
  %1776 = getelementptr inbounds i8, ptr %1751, i64 64
  store ptr %1775, ptr %1776, align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #25
  %1777 = load ptr, ptr %1765, align 8
  %1778 = icmp eq ptr %1777, null
  %1779 = icmp eq ptr %1775, null
  %1780 = or i1 %1779, %1778
  br i1 %1780, label %1789, label %1781

1781:                                             ; preds = %1771
  %1782 = load i64, ptr %1762, align 8
  %1783 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1782, ptr noundef nonnull %7) #23
  %1784 = icmp eq i64 %1783, 0
  br i1 %1784, label %1785, label %1789

1785:                                             ; preds = %1781
  %1786 = load i64, ptr %7, align 8
  %1787 = getelementptr inbounds i8, ptr %1755, i64 8
  %1788 = call i64 @llvm.smax.i64(i64 %1786, i64 0)
  br label %1792

1789:                                             ; preds = %1781, %1771
  %1790 = getelementptr inbounds i8, ptr %1740, i64 304
  %1791 = load i64, ptr %1790, align 8
  br label %1817

1792:                                             ; preds = %1813, %1785
  %1793 = phi i64 [ %1814, %1813 ], [ 0, %1785 ]
  %1794 = icmp eq i64 %1793, %1788
  br i1 %1794, label %1815, label %1795

1795:                                             ; preds = %1792
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %8) #25
  %1796 = load i64, ptr %1762, align 8
  %1797 = add nsw i64 %1796, -1
  %1798 = call fastcc i64 @nl_number(ptr noundef nonnull %18, i64 noundef 0, i64 noundef %1797, ptr noundef nonnull %8) #23
  %1799 = icmp eq i64 %1798, 0
  br i1 %1799, label %1800, label %1810

1800:                                             ; preds = %1795
  %1801 = load ptr, ptr %1765, align 8
  %1802 = load i64, ptr %8, align 8
  %1803 = load i64, ptr %1761, align 8
  %1804 = mul nsw i64 %1803, %1802
  %1805 = getelementptr inbounds i8, ptr %1801, i64 %1804
  %1806 = load i64, ptr %1787, align 8
  %1807 = load i64, ptr %1758, align 8
  %1808 = call fastcc i64 @nl_copy_section(ptr noundef nonnull %18, ptr noundef %1805, i64 noundef %1806, i64 noundef %1807) #23
  %1809 = icmp eq i64 %1808, 0
  br i1 %1809, label %1813, label %1810

1810:                                             ; preds = %1800, %1795
  %1811 = getelementptr inbounds i8, ptr %1740, i64 304
  %1812 = load i64, ptr %1811, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #25
  br label %1817

1813:                                             ; preds = %1800
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %8) #25
  %1814 = add nuw i64 %1793, 1
  br label %1792

1815:                                             ; preds = %1792
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  %1816 = add nuw nsw i64 %1746, 1
  br label %1745

1817:                                             ; preds = %1810, %1789
  %1818 = phi i64 [ %1812, %1810 ], [ %1791, %1789 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  %1819 = icmp eq i64 %1818, 0
  br i1 %1819, label %1820, label %1830

1820:                                             ; preds = %1745, %1817
  %1821 = load i64, ptr %633, align 8
  %1822 = load i64, ptr %632, align 8
  %1823 = icmp eq i64 %1821, %1822
  br i1 %1823, label %1824, label %1829

1824:                                             ; preds = %1820
  %1825 = load i64, ptr %630, align 8
  %1826 = load i64, ptr %629, align 8
  %1827 = icmp eq i64 %1825, %1826
  br i1 %1827, label %1828, label %1829

1828:                                             ; preds = %1824
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #25
  br label %1834

1829:                                             ; preds = %1820, %1824
  call fastcc void @nl_image_bad(ptr noundef nonnull %18, ptr noundef nonnull @.str.3) #23
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #25
  br label %2454

1830:                                             ; preds = %696, %706, %744, %842, %857, %1736, %1817
  %1831 = getelementptr inbounds i8, ptr %21, i64 304
  %1832 = load i64, ptr %1831, align 8
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %18) #25
  %1833 = icmp eq i64 %1832, 0
  br i1 %1833, label %1834, label %2454

1834:                                             ; preds = %1828, %1830
  %1835 = getelementptr inbounds i8, ptr %21, i64 128
  %1836 = load i64, ptr %1835, align 8
  %1837 = call i64 @llvm.smax.i64(i64 %1836, i64 0)
  br label %1838

1838:                                             ; preds = %1886, %1834
  %1839 = phi i64 [ 0, %1834 ], [ %1889, %1886 ]
  %1840 = phi i64 [ 0, %1834 ], [ %1888, %1886 ]
  %1841 = phi i64 [ 0, %1834 ], [ %1883, %1886 ]
  %1842 = phi i64 [ 0, %1834 ], [ %1884, %1886 ]
  %1843 = icmp eq i64 %1839, %1837
  br i1 %1843, label %1844, label %1870

1844:                                             ; preds = %1838
  %1845 = getelementptr inbounds i8, ptr %21, i64 280
  %1846 = load i64, ptr %1845, align 8
  %1847 = icmp eq i64 %1846, 0
  %1848 = select i1 %1847, i64 0, i64 %1842
  %1849 = load i64, ptr %33, align 8
  %1850 = sdiv i64 %1849, 8
  %1851 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1848, i64 noundef %1850) #23
  %1852 = getelementptr inbounds i8, ptr %21, i64 240
  store ptr %1851, ptr %1852, align 8
  %1853 = load i64, ptr %1845, align 8
  %1854 = icmp eq i64 %1853, 0
  %1855 = select i1 %1854, i64 0, i64 %1841
  %1856 = load i64, ptr %33, align 8
  %1857 = sdiv i64 %1856, 8
  %1858 = shl nsw i64 %1857, 4
  %1859 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1855, i64 noundef %1858) #23
  %1860 = getelementptr inbounds i8, ptr %21, i64 224
  store ptr %1859, ptr %1860, align 8
  %1861 = load i64, ptr %1845, align 8
  %1862 = icmp eq i64 %1861, 0
  %1863 = select i1 %1862, i64 0, i64 %1841
  %1864 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1863, i64 noundef 4) #23
  %1865 = getelementptr inbounds i8, ptr %21, i64 232
  store ptr %1864, ptr %1865, align 8
  %1866 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1840, i64 noundef 32) #23
  %1867 = getelementptr inbounds i8, ptr %21, i64 208
  store ptr %1866, ptr %1867, align 8
  %1868 = load ptr, ptr %1852, align 8
  %1869 = icmp eq ptr %1868, null
  br i1 %1869, label %1916, label %1908

1870:                                             ; preds = %1838
  %1871 = load ptr, ptr %71, align 8
  %1872 = getelementptr inbounds %struct.nl_connection, ptr %1871, i64 %1839
  %1873 = getelementptr inbounds i8, ptr %1872, i64 120
  %1874 = load i64, ptr %1873, align 8
  %1875 = getelementptr inbounds i8, ptr %1872, i64 232
  %1876 = load i64, ptr %1875, align 8
  %1877 = getelementptr inbounds i8, ptr %1872, i64 304
  %1878 = load i64, ptr %1877, align 8
  %1879 = getelementptr inbounds i8, ptr %1872, i64 312
  %1880 = call i64 @llvm.smax.i64(i64 %1878, i64 0)
  br label %1881

1881:                                             ; preds = %1890, %1870
  %1882 = phi i64 [ 0, %1870 ], [ %1907, %1890 ]
  %1883 = phi i64 [ %1841, %1870 ], [ %1906, %1890 ]
  %1884 = phi i64 [ %1842, %1870 ], [ %1904, %1890 ]
  %1885 = icmp eq i64 %1882, %1880
  br i1 %1885, label %1886, label %1890

1886:                                             ; preds = %1881
  %1887 = mul nsw i64 %1876, %1874
  %1888 = add nsw i64 %1887, %1840
  %1889 = add nuw i64 %1839, 1
  br label %1838

1890:                                             ; preds = %1881
  %1891 = load ptr, ptr %1879, align 8
  %1892 = getelementptr inbounds %struct.nl_table, ptr %1891, i64 %1882
  %1893 = load ptr, ptr %61, align 8
  %1894 = getelementptr inbounds i8, ptr %1892, i64 8
  %1895 = load i64, ptr %1894, align 8
  %1896 = getelementptr inbounds %struct.nl_population, ptr %1893, i64 %1895, i32 2
  %1897 = load i64, ptr %1896, align 8
  %1898 = getelementptr inbounds i8, ptr %1892, i64 16
  %1899 = load i64, ptr %1898, align 8
  %1900 = getelementptr inbounds %struct.nl_population, ptr %1893, i64 %1899, i32 2
  %1901 = load i64, ptr %1900, align 8
  %1902 = getelementptr inbounds i8, ptr %1892, i64 64
  %1903 = load i64, ptr %1902, align 8
  %1904 = call i64 @llvm.smax.i64(i64 %1903, i64 %1884)
  %1905 = call i64 @llvm.smax.i64(i64 %1897, i64 %1883)
  %1906 = call i64 @llvm.smax.i64(i64 %1901, i64 %1905)
  %1907 = add nuw i64 %1882, 1
  br label %1881

1908:                                             ; preds = %1844
  %1909 = load ptr, ptr %1860, align 8
  %1910 = icmp eq ptr %1909, null
  br i1 %1910, label %1916, label %1911

1911:                                             ; preds = %1908
  %1912 = load ptr, ptr %1865, align 8
  %1913 = icmp eq ptr %1912, null
  %1914 = icmp eq ptr %1866, null
  %1915 = or i1 %1914, %1913
  br i1 %1915, label %1916, label %1920

1916:                                             ; preds = %1911, %1908, %1844
  %1917 = getelementptr inbounds i8, ptr %21, i64 304
  %1918 = load i64, ptr %1917, align 8
  %1919 = icmp eq i64 %1918, 0
  br i1 %1919, label %1920, label %2454

1920:                                             ; preds = %1916, %1911
  %1921 = load i64, ptr %1835, align 8
  %1922 = call i64 @llvm.smax.i64(i64 %1921, i64 0)
  br label %1923

1923:                                             ; preds = %1945, %1920
  %1924 = phi i64 [ 0, %1920 ], [ %1946, %1945 ]
  %1925 = phi i64 [ 0, %1920 ], [ %1943, %1945 ]
  %1926 = icmp eq i64 %1924, %1922
  br i1 %1926, label %1935, label %1927

1927:                                             ; preds = %1923
  %1928 = load ptr, ptr %71, align 8
  %1929 = getelementptr inbounds %struct.nl_connection, ptr %1928, i64 %1924
  %1930 = getelementptr inbounds i8, ptr %1929, i64 120
  %1931 = load i64, ptr %1930, align 8
  %1932 = getelementptr inbounds i8, ptr %1929, i64 200
  %1933 = getelementptr inbounds i8, ptr %1929, i64 304
  %1934 = call i64 @llvm.smax.i64(i64 %1931, i64 0)
  br label %1941

1935:                                             ; preds = %1923
  %1936 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %1925, i64 noundef 48) #23
  %1937 = getelementptr inbounds i8, ptr %21, i64 200
  store ptr %1936, ptr %1937, align 8
  %1938 = icmp eq ptr %1936, null
  br i1 %1938, label %2054, label %1939

1939:                                             ; preds = %1935
  %1940 = getelementptr inbounds i8, ptr %21, i64 144
  br label %1955

1941:                                             ; preds = %1947, %1927
  %1942 = phi i64 [ %1954, %1947 ], [ 0, %1927 ]
  %1943 = phi i64 [ %1953, %1947 ], [ %1925, %1927 ]
  %1944 = icmp eq i64 %1942, %1934
  br i1 %1944, label %1945, label %1947

1945:                                             ; preds = %1941
  %1946 = add nuw i64 %1924, 1
  br label %1923

1947:                                             ; preds = %1941
  %1948 = load ptr, ptr %1932, align 8
  %1949 = getelementptr inbounds %struct.nl_driver, ptr %1948, i64 %1942, i32 1
  %1950 = load i64, ptr %1949, align 8
  %1951 = load i64, ptr %1933, align 8
  %1952 = mul nsw i64 %1951, %1950
  %1953 = add nsw i64 %1952, %1943
  %1954 = add nuw i64 %1942, 1
  br label %1941

1955:                                             ; preds = %1966, %1939
  %1956 = phi i64 [ %1967, %1966 ], [ 0, %1939 ]
  %1957 = load i64, ptr %1835, align 8
  %1958 = icmp slt i64 %1956, %1957
  br i1 %1958, label %1959, label %2021

1959:                                             ; preds = %1955, %1984
  %1960 = phi i64 [ %1985, %1984 ], [ 0, %1955 ]
  %1961 = load ptr, ptr %71, align 8
  %1962 = getelementptr inbounds %struct.nl_connection, ptr %1961, i64 %1956
  %1963 = getelementptr inbounds i8, ptr %1962, i64 304
  %1964 = load i64, ptr %1963, align 8
  %1965 = icmp slt i64 %1960, %1964
  br i1 %1965, label %1968, label %1966

1966:                                             ; preds = %1959
  %1967 = add nuw nsw i64 %1956, 1
  br label %1955

1968:                                             ; preds = %1959
  %1969 = getelementptr inbounds i8, ptr %1962, i64 312
  %1970 = load ptr, ptr %1969, align 8
  %1971 = getelementptr inbounds %struct.nl_table, ptr %1970, i64 %1960
  %1972 = getelementptr inbounds i8, ptr %1971, i64 232
  %1973 = getelementptr inbounds i8, ptr %1962, i64 120
  %1974 = getelementptr inbounds i8, ptr %1962, i64 200
  %1975 = getelementptr inbounds i8, ptr %1971, i64 72
  %1976 = getelementptr inbounds i8, ptr %1971, i64 8
  br label %1977

1977:                                             ; preds = %1993, %1968
  %1978 = phi i64 [ 0, %1968 ], [ %1994, %1993 ]
  %1979 = load i64, ptr %1973, align 8
  %1980 = icmp slt i64 %1978, %1979
  br i1 %1980, label %1981, label %1984

1981:                                             ; preds = %1977
  %1982 = load i64, ptr %1972, align 8
  %1983 = icmp sgt i64 %1982, 0
  br i1 %1983, label %1986, label %1984

1984:                                             ; preds = %1981, %1977
  %1985 = add nuw nsw i64 %1960, 1
  br label %1959

1986:                                             ; preds = %1981, %2014
  %1987 = phi i64 [ %2020, %2014 ], [ 0, %1981 ]
  %1988 = load ptr, ptr %1974, align 8
  %1989 = getelementptr inbounds %struct.nl_driver, ptr %1988, i64 %1978
  %1990 = getelementptr inbounds i8, ptr %1989, i64 8
  %1991 = load i64, ptr %1990, align 8
  %1992 = icmp slt i64 %1987, %1991
  br i1 %1992, label %1995, label %1993

1993:                                             ; preds = %1986
  %1994 = add nuw nsw i64 %1978, 1
  br label %1977

1995:                                             ; preds = %1986
  %1996 = load ptr, ptr %1975, align 8
  %1997 = getelementptr inbounds i8, ptr %1989, i64 16
  %1998 = load ptr, ptr %1997, align 8
  %1999 = getelementptr inbounds i64, ptr %1998, i64 %1987
  %2000 = load i64, ptr %1999, align 8
  %2001 = getelementptr i64, ptr %1996, i64 %2000
  %2002 = getelementptr i8, ptr %2001, i64 8
  %2003 = load i64, ptr %2002, align 8
  %2004 = load i64, ptr %1976, align 8
  %2005 = call fastcc ptr @nl_history_of(ptr noundef %21, i64 noundef %2004, i64 noundef %2003) #23
  %2006 = icmp eq ptr %2005, null
  br i1 %2006, label %2007, label %2014

2007:                                             ; preds = %1995
  %2008 = load ptr, ptr %1937, align 8
  %2009 = load i64, ptr %1940, align 8
  %2010 = add nsw i64 %2009, 1
  store i64 %2010, ptr %1940, align 8
  %2011 = getelementptr inbounds %struct.nl_history, ptr %2008, i64 %2009
  %2012 = load i64, ptr %1976, align 8
  store i64 %2012, ptr %2011, align 8
  %2013 = getelementptr inbounds i8, ptr %2011, i64 8
  store i64 %2003, ptr %2013, align 8
  br label %2014

2014:                                             ; preds = %2007, %1995
  %2015 = phi ptr [ %2005, %1995 ], [ %2011, %2007 ]
  %2016 = load i64, ptr %1972, align 8
  %2017 = getelementptr inbounds i8, ptr %2015, i64 16
  %2018 = load i64, ptr %2017, align 8
  %2019 = call i64 @llvm.smax.i64(i64 %2016, i64 %2018)
  store i64 %2019, ptr %2017, align 8
  %2020 = add nuw nsw i64 %1987, 1
  br label %1986

2021:                                             ; preds = %1955, %2043
  %2022 = phi i64 [ %2053, %2043 ], [ 0, %1955 ]
  %2023 = load i64, ptr %1940, align 8
  %2024 = icmp slt i64 %2022, %2023
  br i1 %2024, label %2025, label %2058

2025:                                             ; preds = %2021
  %2026 = load ptr, ptr %1937, align 8
  %2027 = getelementptr inbounds %struct.nl_history, ptr %2026, i64 %2022
  %2028 = load ptr, ptr %61, align 8
  %2029 = load i64, ptr %2027, align 8
  %2030 = getelementptr inbounds %struct.nl_population, ptr %2028, i64 %2029
  %2031 = getelementptr inbounds i8, ptr %2030, i64 16
  %2032 = load i64, ptr %2031, align 8
  %2033 = getelementptr inbounds i8, ptr %2030, i64 88
  %2034 = load ptr, ptr %2033, align 8
  %2035 = getelementptr inbounds i8, ptr %2027, i64 8
  %2036 = load i64, ptr %2035, align 8
  %2037 = getelementptr inbounds %struct.nl_slot, ptr %2034, i64 %2036, i32 1
  %2038 = load i64, ptr %2037, align 8
  %2039 = icmp eq i64 %2038, 2
  br i1 %2039, label %2043, label %2040

2040:                                             ; preds = %2025
  %2041 = load i64, ptr %33, align 8
  %2042 = sdiv i64 %2041, 8
  br label %2043

2043:                                             ; preds = %2040, %2025
  %2044 = phi i64 [ %2042, %2040 ], [ 8, %2025 ]
  %2045 = mul nsw i64 %2044, %2032
  %2046 = getelementptr inbounds i8, ptr %2027, i64 32
  store i64 %2045, ptr %2046, align 8
  %2047 = getelementptr inbounds i8, ptr %2027, i64 16
  %2048 = load i64, ptr %2047, align 8
  %2049 = add nsw i64 %2048, 1
  %2050 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2049, i64 noundef %2045) #23
  %2051 = getelementptr inbounds i8, ptr %2027, i64 40
  store ptr %2050, ptr %2051, align 8
  %2052 = icmp eq ptr %2050, null
  %2053 = add nuw nsw i64 %2022, 1
  br i1 %2052, label %2054, label %2021

2054:                                             ; preds = %2043, %1935
  %2055 = getelementptr inbounds i8, ptr %21, i64 304
  %2056 = load i64, ptr %2055, align 8
  %2057 = icmp eq i64 %2056, 0
  br i1 %2057, label %2058, label %2454

2058:                                             ; preds = %2021, %2054
  br label %2059

2059:                                             ; preds = %2058, %2077
  %2060 = phi i64 [ %2084, %2077 ], [ 0, %2058 ]
  %2061 = phi i64 [ %2078, %2077 ], [ 0, %2058 ]
  %2062 = load i64, ptr %54, align 8
  %2063 = icmp slt i64 %2060, %2062
  br i1 %2063, label %2064, label %2106

2064:                                             ; preds = %2059
  %2065 = load ptr, ptr %66, align 8
  %2066 = getelementptr inbounds %struct.nl_probe, ptr %2065, i64 %2060
  %2067 = getelementptr inbounds i8, ptr %2066, i64 32
  %2068 = load i64, ptr %2067, align 8
  %2069 = getelementptr inbounds i8, ptr %2066, i64 24
  %2070 = getelementptr inbounds i8, ptr %2066, i64 48
  %2071 = getelementptr inbounds i8, ptr %2066, i64 64
  %2072 = load i64, ptr %2069, align 8
  %2073 = call i64 @llvm.smax.i64(i64 %2072, i64 0)
  br label %2074

2074:                                             ; preds = %2097, %2064
  %2075 = phi i64 [ 0, %2064 ], [ %2098, %2097 ]
  %2076 = icmp eq i64 %2075, %2073
  br i1 %2076, label %2077, label %2085

2077:                                             ; preds = %2074
  %2078 = call i64 @llvm.smax.i64(i64 %2068, i64 %2061)
  %2079 = load i64, ptr %2071, align 8
  %2080 = add nsw i64 %2079, 1
  %2081 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2080, i64 noundef 8) #23
  %2082 = getelementptr inbounds i8, ptr %2066, i64 80
  store ptr %2081, ptr %2082, align 8
  %2083 = icmp eq ptr %2081, null
  %2084 = add nuw nsw i64 %2060, 1
  br i1 %2083, label %2112, label %2059

2085:                                             ; preds = %2074
  %2086 = load ptr, ptr %71, align 8
  %2087 = load ptr, ptr %2070, align 8
  %2088 = getelementptr inbounds i64, ptr %2087, i64 %2075
  %2089 = load i64, ptr %2088, align 8
  %2090 = getelementptr inbounds %struct.nl_connection, ptr %2086, i64 %2089
  %2091 = getelementptr inbounds i8, ptr %2090, i64 304
  %2092 = getelementptr inbounds i8, ptr %2090, i64 312
  br label %2093

2093:                                             ; preds = %2099, %2085
  %2094 = phi i64 [ 0, %2085 ], [ %2105, %2099 ]
  %2095 = load i64, ptr %2091, align 8
  %2096 = icmp slt i64 %2094, %2095
  br i1 %2096, label %2099, label %2097

2097:                                             ; preds = %2093
  %2098 = add nuw i64 %2075, 1
  br label %2074

2099:                                             ; preds = %2093
  %2100 = load ptr, ptr %2092, align 8
  %2101 = getelementptr inbounds %struct.nl_table, ptr %2100, i64 %2094, i32 29
  %2102 = load i64, ptr %2101, align 8
  %2103 = load i64, ptr %2071, align 8
  %2104 = call i64 @llvm.smax.i64(i64 %2102, i64 %2103)
  store i64 %2104, ptr %2071, align 8
  %2105 = add nuw nsw i64 %2094, 1
  br label %2093

2106:                                             ; preds = %2059
  %2107 = load i64, ptr %33, align 8
  %2108 = sdiv i64 %2107, 8
  %2109 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2061, i64 noundef %2108) #23
  %2110 = getelementptr inbounds i8, ptr %21, i64 248
  store ptr %2109, ptr %2110, align 8
  %2111 = icmp eq ptr %2109, null
  br i1 %2111, label %2112, label %2116

2112:                                             ; preds = %2077, %2106
  %2113 = getelementptr inbounds i8, ptr %21, i64 304
  %2114 = load i64, ptr %2113, align 8
  %2115 = icmp eq i64 %2114, 0
  br i1 %2115, label %2116, label %2454

2116:                                             ; preds = %2112, %2106
  %2117 = getelementptr inbounds i8, ptr %21, i64 152
  %2118 = getelementptr inbounds i8, ptr %21, i64 304
  br label %2119

2119:                                             ; preds = %2350, %2116
  %2120 = phi i64 [ %2351, %2350 ], [ 0, %2116 ]
  %2121 = load i64, ptr %1835, align 8
  %2122 = icmp slt i64 %2120, %2121
  br i1 %2122, label %2123, label %2355

2123:                                             ; preds = %2119
  %2124 = load ptr, ptr %71, align 8
  %2125 = getelementptr inbounds %struct.nl_connection, ptr %2124, i64 %2120
  %2126 = getelementptr inbounds i8, ptr %2125, i64 112
  %2127 = load i64, ptr %2126, align 8
  %2128 = getelementptr inbounds i8, ptr %2125, i64 304
  %2129 = load i64, ptr %2128, align 8
  %2130 = mul nsw i64 %2129, %2127
  %2131 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2130, i64 noundef 80) #23
  %2132 = getelementptr inbounds i8, ptr %2125, i64 328
  store ptr %2131, ptr %2132, align 8
  %2133 = icmp eq ptr %2131, null
  br i1 %2133, label %2352, label %2134

2134:                                             ; preds = %2123
  %2135 = getelementptr inbounds i8, ptr %2125, i64 312
  %2136 = getelementptr inbounds i8, ptr %2125, i64 120
  %2137 = getelementptr inbounds i8, ptr %2125, i64 88
  %2138 = getelementptr inbounds i8, ptr %2125, i64 144
  %2139 = getelementptr inbounds i8, ptr %2125, i64 272
  %2140 = getelementptr inbounds i8, ptr %2125, i64 280
  %2141 = getelementptr inbounds i8, ptr %2125, i64 320
  %2142 = getelementptr inbounds i8, ptr %2125, i64 192
  br label %2143

2143:                                             ; preds = %2348, %2134
  %2144 = phi i64 [ %2349, %2348 ], [ 0, %2134 ]
  %2145 = load i64, ptr %2128, align 8
  %2146 = icmp slt i64 %2144, %2145
  br i1 %2146, label %2147, label %2350

2147:                                             ; preds = %2143
  %2148 = load ptr, ptr %2135, align 8
  %2149 = getelementptr inbounds %struct.nl_table, ptr %2148, i64 %2144
  %2150 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2125, ptr noundef %2149) #23
  %2151 = getelementptr inbounds i8, ptr %2149, i64 264
  store ptr %2150, ptr %2151, align 8
  %2152 = icmp eq ptr %2150, null
  br i1 %2152, label %2352, label %2153

2153:                                             ; preds = %2147
  %2154 = call fastcc ptr @nl_make_frame(ptr noundef %21, ptr noundef nonnull %2125, ptr noundef nonnull %2149) #23
  %2155 = getelementptr inbounds i8, ptr %2149, i64 272
  store ptr %2154, ptr %2155, align 8
  %2156 = icmp eq ptr %2154, null
  br i1 %2156, label %2352, label %2157

2157:                                             ; preds = %2153
  %2158 = load i64, ptr %2136, align 8
  %2159 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2158, i64 noundef 8) #23
  %2160 = getelementptr inbounds i8, ptr %2149, i64 288
  store ptr %2159, ptr %2160, align 8
  %2161 = icmp eq ptr %2159, null
  br i1 %2161, label %2265, label %2162

2162:                                             ; preds = %2157
  %2163 = getelementptr inbounds i8, ptr %2149, i64 16
  %2164 = getelementptr inbounds i8, ptr %2149, i64 80
  br label %2165

2165:                                             ; preds = %2228, %2162
  %2166 = phi i64 [ %2229, %2228 ], [ 0, %2162 ]
  %2167 = load i64, ptr %2136, align 8
  %2168 = icmp slt i64 %2166, %2167
  br i1 %2168, label %2169, label %2268

2169:                                             ; preds = %2165
  %2170 = load i64, ptr %2163, align 8
  %2171 = load ptr, ptr %2164, align 8
  %2172 = load i64, ptr %2137, align 8
  %2173 = load i64, ptr %2126, align 8
  %2174 = load i64, ptr %2138, align 8
  %2175 = getelementptr i64, ptr %2171, i64 %2172
  %2176 = getelementptr i8, ptr %2175, i64 8
  %2177 = getelementptr i64, ptr %2176, i64 %2173
  %2178 = getelementptr i64, ptr %2177, i64 %2174
  %2179 = getelementptr i64, ptr %2178, i64 %2166
  %2180 = load i64, ptr %2179, align 8
  %2181 = load i64, ptr %2117, align 8
  %2182 = call i64 @llvm.smax.i64(i64 %2181, i64 0)
  %2183 = load ptr, ptr %1867, align 8
  br label %2184

2184:                                             ; preds = %2195, %2169
  %2185 = phi i64 [ 0, %2169 ], [ %2196, %2195 ]
  %2186 = icmp eq i64 %2185, %2182
  br i1 %2186, label %2197, label %2187

2187:                                             ; preds = %2184
  %2188 = getelementptr inbounds %struct.nl_total, ptr %2183, i64 %2185
  %2189 = load i64, ptr %2188, align 8
  %2190 = icmp eq i64 %2189, %2170
  br i1 %2190, label %2191, label %2195

2191:                                             ; preds = %2187
  %2192 = getelementptr inbounds i8, ptr %2188, i64 8
  %2193 = load i64, ptr %2192, align 8
  %2194 = icmp eq i64 %2193, %2180
  br i1 %2194, label %2216, label %2195

2195:                                             ; preds = %2191, %2187
  %2196 = add nuw i64 %2185, 1
  br label %2184

2197:                                             ; preds = %2184
  %2198 = add nsw i64 %2181, 1
  store i64 %2198, ptr %2117, align 8
  %2199 = getelementptr inbounds %struct.nl_total, ptr %2183, i64 %2181
  store i64 %2170, ptr %2199, align 8
  %2200 = getelementptr inbounds i8, ptr %2199, i64 8
  store i64 %2180, ptr %2200, align 8
  %2201 = load ptr, ptr %61, align 8
  %2202 = getelementptr inbounds %struct.nl_population, ptr %2201, i64 %2170, i32 2
  %2203 = load i64, ptr %2202, align 8
  %2204 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2203, i64 noundef 8) #23
  %2205 = getelementptr inbounds i8, ptr %2199, i64 16
  store ptr %2204, ptr %2205, align 8
  %2206 = load ptr, ptr %61, align 8
  %2207 = getelementptr inbounds %struct.nl_population, ptr %2206, i64 %2170, i32 1
  %2208 = load i64, ptr %2207, align 8
  %2209 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2208, i64 noundef 1) #23
  %2210 = getelementptr inbounds i8, ptr %2199, i64 24
  store ptr %2209, ptr %2210, align 8
  %2211 = load ptr, ptr %2205, align 8
  %2212 = icmp eq ptr %2211, null
  %2213 = icmp eq ptr %2209, null
  %2214 = or i1 %2213, %2212
  %2215 = load ptr, ptr %2160, align 8
  br i1 %2214, label %2222, label %2218

2216:                                             ; preds = %2191
  %2217 = load ptr, ptr %2160, align 8
  br label %2218

2218:                                             ; preds = %2216, %2197
  %2219 = phi ptr [ %2215, %2197 ], [ %2217, %2216 ]
  %2220 = phi ptr [ %2199, %2197 ], [ %2188, %2216 ]
  %2221 = getelementptr inbounds ptr, ptr %2219, i64 %2166
  store ptr %2220, ptr %2221, align 8
  br label %2224

2222:                                             ; preds = %2197
  %2223 = getelementptr inbounds ptr, ptr %2215, i64 %2166
  store ptr null, ptr %2223, align 8
  br label %2265

2224:                                             ; preds = %2244, %2218
  %2225 = phi i64 [ %2245, %2244 ], [ 0, %2218 ]
  %2226 = load i64, ptr %2139, align 8
  %2227 = icmp slt i64 %2225, %2226
  br i1 %2227, label %2230, label %2228

2228:                                             ; preds = %2224
  %2229 = add nuw nsw i64 %2166, 1
  br label %2165

2230:                                             ; preds = %2224
  %2231 = load ptr, ptr %2140, align 8
  %2232 = getelementptr inbounds %struct.nl_range, ptr %2231, i64 %2225
  %2233 = getelementptr inbounds i8, ptr %2232, i64 24
  %2234 = getelementptr inbounds i8, ptr %2232, i64 32
  %2235 = getelementptr inbounds i8, ptr %2232, i64 16
  br label %2236

2236:                                             ; preds = %2261, %2230
  %2237 = phi i64 [ 0, %2230 ], [ %2264, %2261 ]
  %2238 = load i64, ptr %2233, align 8
  %2239 = icmp slt i64 %2237, %2238
  br i1 %2239, label %2240, label %2244

2240:                                             ; preds = %2236
  %2241 = load i64, ptr %2232, align 8
  %2242 = load i64, ptr %2163, align 8
  %2243 = icmp eq i64 %2241, %2242
  br i1 %2243, label %2246, label %2244

2244:                                             ; preds = %2240, %2236
  %2245 = add nuw nsw i64 %2225, 1
  br label %2224

2246:                                             ; preds = %2240
  %2247 = load ptr, ptr %2160, align 8
  %2248 = getelementptr inbounds ptr, ptr %2247, i64 %2166
  %2249 = load ptr, ptr %2248, align 8
  %2250 = getelementptr inbounds i8, ptr %2249, i64 24
  %2251 = load ptr, ptr %2250, align 8
  %2252 = load ptr, ptr %2234, align 8
  %2253 = icmp eq ptr %2252, null
  br i1 %2253, label %2258, label %2254

2254:                                             ; preds = %2246
  %2255 = getelementptr inbounds i32, ptr %2252, i64 %2237
  %2256 = load i32, ptr %2255, align 4
  %2257 = sext i32 %2256 to i64
  br label %2261

2258:                                             ; preds = %2246
  %2259 = load i64, ptr %2235, align 8
  %2260 = add nsw i64 %2259, %2237
  br label %2261

2261:                                             ; preds = %2258, %2254
  %2262 = phi i64 [ %2257, %2254 ], [ %2260, %2258 ]
  %2263 = getelementptr inbounds i8, ptr %2251, i64 %2262
  store i8 1, ptr %2263, align 1
  %2264 = add nuw nsw i64 %2237, 1
  br label %2236

2265:                                             ; preds = %2222, %2157
  %2266 = load i64, ptr %2118, align 8
  %2267 = icmp eq i64 %2266, 0
  br i1 %2267, label %2268, label %2454

2268:                                             ; preds = %2165, %2265
  %2269 = load i64, ptr %2126, align 8
  %2270 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2269, i64 noundef 8) #23
  %2271 = getelementptr inbounds i8, ptr %2149, i64 296
  store ptr %2270, ptr %2271, align 8
  %2272 = icmp eq ptr %2270, null
  br i1 %2272, label %2345, label %2273

2273:                                             ; preds = %2268
  %2274 = load i64, ptr %2141, align 8
  br label %2275

2275:                                             ; preds = %2343, %2273
  %2276 = phi i64 [ 0, %2273 ], [ %2344, %2343 ]
  %2277 = load i64, ptr %2126, align 8
  %2278 = icmp slt i64 %2276, %2277
  br i1 %2278, label %2279, label %2348

2279:                                             ; preds = %2275
  %2280 = load ptr, ptr %2142, align 8
  %2281 = getelementptr inbounds %struct.nl_handler, ptr %2280, i64 %2276
  %2282 = load i64, ptr %2281, align 8
  %2283 = icmp eq i64 %2282, 0
  %2284 = select i1 %2283, i64 72, i64 80
  %2285 = getelementptr inbounds i8, ptr %2149, i64 %2284
  %2286 = load ptr, ptr %2285, align 8
  %2287 = select i1 %2283, i64 80, i64 88
  %2288 = getelementptr inbounds i8, ptr %2125, i64 %2287
  %2289 = load i64, ptr %2288, align 8
  %2290 = getelementptr i64, ptr %2286, i64 %2289
  %2291 = getelementptr i8, ptr %2290, i64 8
  %2292 = getelementptr i64, ptr %2291, i64 %2276
  %2293 = load i64, ptr %2292, align 8
  br label %2294

2294:                                             ; preds = %2315, %2279
  %2295 = phi i64 [ %2274, %2279 ], [ %2316, %2315 ]
  %2296 = load i64, ptr %2141, align 8
  %2297 = icmp slt i64 %2295, %2296
  br i1 %2297, label %2303, label %2298

2298:                                             ; preds = %2294
  %2299 = load ptr, ptr %2271, align 8
  %2300 = getelementptr inbounds ptr, ptr %2299, i64 %2276
  %2301 = load ptr, ptr %2300, align 8
  %2302 = icmp eq ptr %2301, null
  br i1 %2302, label %2317, label %2343

2303:                                             ; preds = %2294
  %2304 = load ptr, ptr %2132, align 8
  %2305 = getelementptr inbounds %struct.nl_queue, ptr %2304, i64 %2295
  %2306 = load i64, ptr %2305, align 8
  %2307 = icmp eq i64 %2306, %2282
  br i1 %2307, label %2308, label %2315

2308:                                             ; preds = %2303
  %2309 = getelementptr inbounds i8, ptr %2305, i64 16
  %2310 = load i64, ptr %2309, align 8
  %2311 = icmp eq i64 %2310, %2293
  br i1 %2311, label %2312, label %2315

2312:                                             ; preds = %2308
  %2313 = load ptr, ptr %2271, align 8
  %2314 = getelementptr inbounds ptr, ptr %2313, i64 %2276
  store ptr %2305, ptr %2314, align 8
  br label %2315

2315:                                             ; preds = %2312, %2308, %2303
  %2316 = add nsw i64 %2295, 1
  br label %2294

2317:                                             ; preds = %2298
  %2318 = load ptr, ptr %2132, align 8
  %2319 = add nsw i64 %2296, 1
  store i64 %2319, ptr %2141, align 8
  %2320 = getelementptr inbounds %struct.nl_queue, ptr %2318, i64 %2296
  %2321 = load ptr, ptr %2271, align 8
  %2322 = getelementptr inbounds ptr, ptr %2321, i64 %2276
  store ptr %2320, ptr %2322, align 8
  store i64 %2282, ptr %2320, align 8
  %2323 = select i1 %2283, i64 8, i64 16
  %2324 = getelementptr inbounds i8, ptr %2149, i64 %2323
  %2325 = load i64, ptr %2324, align 8
  %2326 = getelementptr inbounds i8, ptr %2320, i64 8
  store i64 %2325, ptr %2326, align 8
  %2327 = getelementptr inbounds i8, ptr %2320, i64 16
  store i64 %2293, ptr %2327, align 8
  %2328 = select i1 %2283, i64 216, i64 224
  %2329 = getelementptr inbounds i8, ptr %2149, i64 %2328
  %2330 = load i64, ptr %2329, align 8
  %2331 = add nsw i64 %2330, 1
  %2332 = getelementptr inbounds i8, ptr %2320, i64 24
  store i64 %2331, ptr %2332, align 8
  %2333 = getelementptr inbounds i8, ptr %2320, i64 72
  store i32 -1, ptr %2333, align 8
  %2334 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2331, i64 noundef 4) #23
  %2335 = getelementptr inbounds i8, ptr %2320, i64 32
  store ptr %2334, ptr %2335, align 8
  %2336 = load i64, ptr %2332, align 8
  %2337 = call fastcc ptr @nl_take(ptr noundef %21, i64 noundef %2336, i64 noundef 4) #23
  %2338 = getelementptr inbounds i8, ptr %2320, i64 40
  store ptr %2337, ptr %2338, align 8
  %2339 = load ptr, ptr %2335, align 8
  %2340 = icmp eq ptr %2339, null
  %2341 = icmp eq ptr %2337, null
  %2342 = or i1 %2341, %2340
  br i1 %2342, label %2345, label %2343

2343:                                             ; preds = %2317, %2298
  %2344 = add nuw nsw i64 %2276, 1
  br label %2275

2345:                                             ; preds = %2317, %2268
  %2346 = load i64, ptr %2118, align 8
  %2347 = icmp eq i64 %2346, 0
  br i1 %2347, label %2348, label %2454

2348:                                             ; preds = %2275, %2345
  %2349 = add nuw nsw i64 %2144, 1
  br label %2143

2350:                                             ; preds = %2143
  %2351 = add nuw nsw i64 %2120, 1
  br label %2119

2352:                                             ; preds = %2123, %2147, %2153
  %2353 = load i64, ptr %2118, align 8
  %2354 = icmp eq i64 %2353, 0
  br i1 %2354, label %2355, label %2454

2355:                                             ; preds = %2119, %2352
  %2356 = getelementptr inbounds i8, ptr %21, i64 256
  br label %2357

2357:                                             ; preds = %2449, %2355
  %2358 = phi i64 [ 0, %2355 ], [ %2450, %2449 ]
  %2359 = load i64, ptr %49, align 8
  %2360 = icmp slt i64 %2358, %2359
  br i1 %2360, label %2361, label %2455

2361:                                             ; preds = %2357
  %2362 = load ptr, ptr %61, align 8
  %2363 = getelementptr inbounds %struct.nl_population, ptr %2362, i64 %2358
  %2364 = getelementptr inbounds i8, ptr %2363, i64 64
  %2365 = load i64, ptr %2364, align 8
  %2366 = call fastcc i64 @nl_cell_aggregate(ptr noundef %2363, i64 noundef %2365) #23
  %2367 = call fastcc ptr @nl_take(ptr noundef nonnull %21, i64 noundef %2366, i64 noundef 8) #23
  %2368 = getelementptr inbounds i8, ptr %2363, i64 160
  store ptr %2367, ptr %2368, align 8
  %2369 = icmp eq ptr %2367, null
  br i1 %2369, label %2451, label %2370

2370:                                             ; preds = %2361
  %2371 = getelementptr inbounds i8, ptr %2363, i64 8
  %2372 = load i64, ptr %2371, align 8
  store i64 %2372, ptr %2367, align 8
  %2373 = getelementptr inbounds i8, ptr %2363, i64 16
  %2374 = load i64, ptr %2373, align 8
  %2375 = load ptr, ptr %2368, align 8
  %2376 = getelementptr inbounds i8, ptr %2375, i64 8
  store i64 %2374, ptr %2376, align 8
  %2377 = load i32, ptr %2356, align 8
  %2378 = zext i32 %2377 to i64
  %2379 = load ptr, ptr %2368, align 8
  %2380 = getelementptr inbounds i8, ptr %2379, i64 16
  store i64 %2378, ptr %2380, align 8
  %2381 = getelementptr inbounds i8, ptr %2363, i64 24
  %2382 = load i64, ptr %2381, align 8
  %2383 = load ptr, ptr %2368, align 8
  %2384 = getelementptr inbounds i8, ptr %2383, i64 24
  store i64 %2382, ptr %2384, align 8
  %2385 = getelementptr inbounds i8, ptr %2363, i64 40
  %2386 = getelementptr inbounds i8, ptr %2363, i64 128
  br label %2387

2387:                                             ; preds = %2394, %2370
  %2388 = phi i64 [ 0, %2370 ], [ %2402, %2394 ]
  %2389 = load i64, ptr %2385, align 8
  %2390 = icmp slt i64 %2388, %2389
  br i1 %2390, label %2394, label %2391

2391:                                             ; preds = %2387
  %2392 = getelementptr inbounds i8, ptr %2363, i64 48
  %2393 = getelementptr inbounds i8, ptr %2363, i64 120
  br label %2403

2394:                                             ; preds = %2387
  %2395 = load ptr, ptr %2386, align 8
  %2396 = getelementptr inbounds ptr, ptr %2395, i64 %2388
  %2397 = load ptr, ptr %2396, align 8
  %2398 = ptrtoint ptr %2397 to i64
  %2399 = load ptr, ptr %2368, align 8
  %2400 = getelementptr inbounds i64, ptr %2399, i64 %2388
  %2401 = getelementptr inbounds i8, ptr %2400, i64 48
  store i64 %2398, ptr %2401, align 8
  %2402 = add nuw nsw i64 %2388, 1
  br label %2387

2403:                                             ; preds = %2410, %2391
  %2404 = phi i64 [ %2435, %2410 ], [ 0, %2391 ]
  %2405 = load i64, ptr %2392, align 8
  %2406 = icmp slt i64 %2404, %2405
  br i1 %2406, label %2410, label %2407

2407:                                             ; preds = %2403
  %2408 = getelementptr inbounds i8, ptr %2363, i64 56
  %2409 = getelementptr inbounds i8, ptr %2363, i64 136
  br label %2436

2410:                                             ; preds = %2403
  %2411 = load ptr, ptr %63, align 8
  %2412 = load i64, ptr %2393, align 8
  %2413 = getelementptr %struct.nl_target, ptr %2411, i64 %2412
  %2414 = getelementptr %struct.nl_target, ptr %2413, i64 %2404, i32 9
  %2415 = load i64, ptr %2414, align 8
  %2416 = load ptr, ptr %2368, align 8
  %2417 = load i64, ptr %2385, align 8
  %2418 = add nuw i64 %2404, 6
  %2419 = getelementptr i64, ptr %2416, i64 %2418
  %2420 = getelementptr i64, ptr %2419, i64 %2405
  %2421 = getelementptr i64, ptr %2420, i64 %2417
  store i64 %2415, ptr %2421, align 8
  %2422 = load ptr, ptr %63, align 8
  %2423 = load i64, ptr %2393, align 8
  %2424 = getelementptr %struct.nl_target, ptr %2422, i64 %2423
  %2425 = getelementptr %struct.nl_target, ptr %2424, i64 %2404, i32 8
  %2426 = load ptr, ptr %2425, align 8
  %2427 = ptrtoint ptr %2426 to i64
  %2428 = load ptr, ptr %2368, align 8
  %2429 = load i64, ptr %2392, align 8
  %2430 = load i64, ptr %2385, align 8
  %2431 = getelementptr i64, ptr %2428, i64 %2418
  %2432 = shl i64 %2429, 4
  %2433 = getelementptr i8, ptr %2431, i64 %2432
  %2434 = getelementptr i64, ptr %2433, i64 %2430
  store i64 %2427, ptr %2434, align 8
  %2435 = add nuw nsw i64 %2404, 1
  br label %2403

2436:                                             ; preds = %2440, %2407
  %2437 = phi i64 [ %2448, %2440 ], [ 0, %2407 ]
  %2438 = load i64, ptr %2408, align 8
  %2439 = icmp slt i64 %2437, %2438
  br i1 %2439, label %2440, label %2449

2440:                                             ; preds = %2436
  %2441 = load ptr, ptr %2409, align 8
  %2442 = getelementptr inbounds ptr, ptr %2441, i64 %2437
  %2443 = load ptr, ptr %2442, align 8
  %2444 = ptrtoint ptr %2443 to i64
  %2445 = load ptr, ptr %2368, align 8
  %2446 = call fastcc i64 @nl_cell_event(ptr noundef nonnull %2363, i64 noundef %2437) #23
  %2447 = getelementptr inbounds i64, ptr %2445, i64 %2446
  store i64 %2444, ptr %2447, align 8
  %2448 = add nuw nsw i64 %2437, 1
  br label %2436

2449:                                             ; preds = %2436
  %2450 = add nuw nsw i64 %2358, 1
  br label %2357

2451:                                             ; preds = %2361
  %2452 = load i64, ptr %2118, align 8
  %2453 = icmp eq i64 %2452, 0
  br i1 %2453, label %2455, label %2454

2454:                                             ; preds = %2345, %2265, %2112, %1916, %2054, %1829, %2451, %2352, %1830
  call fastcc void @nl_give_up(ptr noundef nonnull %21, ptr noundef %4, i64 noundef %5) #23
  br label %2457

2455:                                             ; preds = %2357, %2451
  call fastcc void @nl_seek(ptr noundef nonnull %21, i64 noundef 0) #23
  %2456 = getelementptr inbounds i8, ptr %21, i64 312
  store i8 0, ptr %2456, align 1
  br label %2457

2457:                                             ; preds = %2455, %2454, %621, %611, %23
  %2458 = phi ptr [ null, %611 ], [ null, %2454 ], [ %21, %2455 ], [ null, %621 ], [ null, %23 ]
  ret ptr %2458
}

; Function Attrs: nounwind
define i64 @nl_run(ptr noundef %0, i64 noundef %1) #0 {
  %3 = getelementptr inbounds i8, ptr %0, i64 304
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
  %13 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #23
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
  %5 = getelementptr inbounds i8, ptr %0, i64 264
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
  %18 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef nonnull %12, i64 noundef 0, i64 noundef %17) #23
  %19 = icmp eq i64 %18, 0
  br i1 %19, label %20, label %22

20:                                               ; preds = %16, %10
  %21 = add nuw nsw i64 %7, 1
  br label %6

22:                                               ; preds = %16
  %23 = getelementptr inbounds i8, ptr %0, i64 304
  %24 = load i64, ptr %23, align 8
  %25 = icmp eq i64 %24, 0
  br i1 %25, label %26, label %1199

26:                                               ; preds = %6, %22
  %27 = getelementptr inbounds i8, ptr %0, i64 296
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
  tail call fastcc void @nl_deliver(ptr noundef %0, i64 noundef %32, i64 noundef 0) #23
  %58 = load i64, ptr %5, align 8
  %59 = tail call fastcc i64 @nl_enqueue(ptr noundef %0, i64 noundef %32, i64 noundef %58) #23
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
  %83 = getelementptr inbounds i8, ptr %0, i64 304
  %84 = load i64, ptr %83, align 8
  br label %1199

85:                                               ; preds = %31, %26
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #23
  %86 = tail call fastcc double @nl_time(ptr noundef nonnull readonly %0) #23
  %87 = getelementptr inbounds i8, ptr %0, i64 128
  %88 = getelementptr inbounds i8, ptr %0, i64 184
  %89 = getelementptr inbounds i8, ptr %2, i64 8
  %90 = getelementptr inbounds i8, ptr %0, i64 168
  br label %91

91:                                               ; preds = %107, %85
  %92 = phi i64 [ 0, %85 ], [ %108, %107 ]
  %93 = load i64, ptr %87, align 8
  %94 = icmp slt i64 %92, %93
  br i1 %94, label %95, label %160

95:                                               ; preds = %91
  %96 = load ptr, ptr %88, align 8
  %97 = getelementptr inbounds %struct.nl_connection, ptr %96, i64 %92
  %98 = getelementptr inbounds i8, ptr %97, i64 304
  %99 = getelementptr inbounds i8, ptr %97, i64 312
  %100 = getelementptr inbounds i8, ptr %97, i64 144
  %101 = getelementptr inbounds i8, ptr %97, i64 216
  %102 = getelementptr inbounds i8, ptr %97, i64 112
  br label %103

103:                                              ; preds = %120, %95
  %104 = phi i64 [ 0, %95 ], [ %121, %120 ]
  %105 = load i64, ptr %98, align 8
  %106 = icmp slt i64 %104, %105
  br i1 %106, label %109, label %107

107:                                              ; preds = %103
  %108 = add nuw nsw i64 %92, 1
  br label %91

109:                                              ; preds = %103
  %110 = load ptr, ptr %99, align 8
  %111 = getelementptr inbounds %struct.nl_table, ptr %110, i64 %104
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %2) #25
  %112 = getelementptr inbounds i8, ptr %111, i64 264
  %113 = load ptr, ptr %112, align 8
  store ptr %113, ptr %2, align 16
  %114 = getelementptr inbounds i8, ptr %111, i64 272
  %115 = load ptr, ptr %114, align 8
  store ptr %115, ptr %89, align 8
  %116 = getelementptr inbounds i8, ptr %111, i64 304
  br label %117

117:                                              ; preds = %132, %109
  %118 = phi i64 [ 0, %109 ], [ %133, %132 ]
  %119 = icmp eq i64 %118, 2
  br i1 %119, label %120, label %122

120:                                              ; preds = %117
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %2) #25
  %121 = add nuw nsw i64 %104, 1
  br label %103

122:                                              ; preds = %117
  %123 = load i64, ptr %5, align 8
  %124 = getelementptr inbounds [2 x ptr], ptr %2, i64 0, i64 %118
  %125 = load ptr, ptr %124, align 8
  %126 = getelementptr inbounds i8, ptr %125, i64 8
  store i64 %123, ptr %126, align 8
  %127 = getelementptr inbounds i8, ptr %125, i64 16
  store double %86, ptr %127, align 8
  br label %128

128:                                              ; preds = %134, %122
  %129 = phi i64 [ 0, %122 ], [ %159, %134 ]
  %130 = load i64, ptr %100, align 8
  %131 = icmp slt i64 %129, %130
  br i1 %131, label %134, label %132

132:                                              ; preds = %128
  %133 = add nuw nsw i64 %118, 1
  br label %117

134:                                              ; preds = %128
  %135 = load ptr, ptr %101, align 8
  %136 = getelementptr inbounds i64, ptr %135, i64 %129
  %137 = load i64, ptr %136, align 8
  %138 = load ptr, ptr %90, align 8
  %139 = icmp eq i64 %137, 0
  %140 = select i1 %139, i64 72, i64 80
  %141 = getelementptr inbounds i8, ptr %111, i64 %140
  %142 = load ptr, ptr %141, align 8
  %143 = select i1 %139, i64 80, i64 88
  %144 = getelementptr inbounds i8, ptr %97, i64 %143
  %145 = load i64, ptr %144, align 8
  %146 = load i64, ptr %102, align 8
  %147 = getelementptr i64, ptr %142, i64 %145
  %148 = getelementptr i8, ptr %147, i64 8
  %149 = getelementptr i64, ptr %148, i64 %146
  %150 = getelementptr i64, ptr %149, i64 %129
  %151 = load i64, ptr %150, align 8
  %152 = getelementptr inbounds %struct.nl_target, ptr %138, i64 %151, i32 6
  %153 = load i64, ptr %152, align 8
  %154 = load i64, ptr %116, align 8
  %155 = getelementptr i64, ptr %125, i64 %154
  %156 = shl i64 %129, 6
  %157 = getelementptr i8, ptr %155, i64 %156
  %158 = getelementptr i8, ptr %157, i64 24
  store i64 %153, ptr %158, align 8
  %159 = add nuw nsw i64 %129, 1
  br label %128

160:                                              ; preds = %91
  %161 = getelementptr inbounds i8, ptr %0, i64 72
  %162 = load i64, ptr %161, align 8
  %163 = and i64 %162, 1
  %164 = icmp eq i64 %163, 0
  br i1 %164, label %166, label %165

165:                                              ; preds = %160
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #23
  br label %166

166:                                              ; preds = %165, %160
  %167 = getelementptr inbounds i8, ptr %0, i64 8
  %168 = getelementptr inbounds i8, ptr %0, i64 304
  br label %169

169:                                              ; preds = %383, %166
  %170 = phi i64 [ 0, %166 ], [ %384, %383 ]
  %171 = icmp eq i64 %170, 2
  br i1 %171, label %385, label %172

172:                                              ; preds = %169, %381
  %173 = phi i64 [ %382, %381 ], [ 0, %169 ]
  %174 = load i64, ptr %87, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %176, label %383

176:                                              ; preds = %172
  %177 = load ptr, ptr %88, align 8
  %178 = getelementptr inbounds %struct.nl_connection, ptr %177, i64 %173
  %179 = getelementptr inbounds i8, ptr %178, i64 112
  %180 = getelementptr inbounds i8, ptr %178, i64 304
  %181 = getelementptr inbounds i8, ptr %178, i64 192
  %182 = getelementptr inbounds i8, ptr %178, i64 312
  br label %183

183:                                              ; preds = %379, %176
  %184 = phi i64 [ 0, %176 ], [ %380, %379 ]
  %185 = load i64, ptr %179, align 8
  %186 = icmp slt i64 %184, %185
  br i1 %186, label %187, label %381

187:                                              ; preds = %183, %377
  %188 = phi i64 [ %378, %377 ], [ 0, %183 ]
  %189 = load i64, ptr %180, align 8
  %190 = icmp slt i64 %188, %189
  br i1 %190, label %191, label %379

191:                                              ; preds = %187
  %192 = load ptr, ptr %181, align 8
  %193 = getelementptr inbounds %struct.nl_handler, ptr %192, i64 %184
  %194 = load i64, ptr %193, align 8
  %195 = icmp eq i64 %194, %170
  br i1 %195, label %196, label %379

196:                                              ; preds = %191
  %197 = load ptr, ptr %182, align 8
  %198 = getelementptr inbounds %struct.nl_table, ptr %197, i64 %188
  %199 = getelementptr inbounds i8, ptr %198, i64 296
  %200 = load ptr, ptr %199, align 8
  %201 = getelementptr inbounds ptr, ptr %200, i64 %184
  %202 = load ptr, ptr %201, align 8
  %203 = getelementptr inbounds i8, ptr %202, i64 32
  %204 = load ptr, ptr %203, align 8
  %205 = load i64, ptr %5, align 8
  %206 = getelementptr inbounds i8, ptr %202, i64 24
  %207 = load i64, ptr %206, align 8
  %208 = srem i64 %205, %207
  %209 = getelementptr inbounds i32, ptr %204, i64 %208
  %210 = load i32, ptr %209, align 4
  %211 = add nsw i32 %210, -1
  %212 = getelementptr inbounds i8, ptr %202, i64 48
  %213 = getelementptr inbounds i8, ptr %193, i64 8
  %214 = getelementptr inbounds i8, ptr %198, i64 136
  %215 = getelementptr inbounds i8, ptr %198, i64 144
  %216 = getelementptr inbounds i8, ptr %198, i64 176
  %217 = getelementptr inbounds i8, ptr %198, i64 152
  %218 = getelementptr inbounds i8, ptr %198, i64 160
  %219 = getelementptr inbounds i8, ptr %198, i64 184
  %220 = getelementptr inbounds i8, ptr %198, i64 88
  %221 = getelementptr inbounds i8, ptr %198, i64 24
  %222 = getelementptr inbounds i8, ptr %198, i64 192
  %223 = getelementptr inbounds i8, ptr %198, i64 48
  %224 = getelementptr inbounds i8, ptr %198, i64 40
  %225 = getelementptr inbounds i8, ptr %198, i64 56
  %226 = getelementptr inbounds i8, ptr %198, i64 32
  %227 = getelementptr inbounds i8, ptr %198, i64 208
  %228 = getelementptr inbounds i8, ptr %198, i64 264
  %229 = getelementptr inbounds i8, ptr %193, i64 16
  br label %230

230:                                              ; preds = %373, %196
  %231 = phi i32 [ %211, %196 ], [ %241, %373 ]
  %232 = icmp slt i32 %231, 0
  br i1 %232, label %377, label %233

233:                                              ; preds = %230
  %234 = zext nneg i32 %231 to i64
  %235 = load ptr, ptr %212, align 8
  %236 = getelementptr inbounds %struct.nl_event, ptr %235, i64 %234
  %237 = load i32, ptr %236, align 4
  %238 = getelementptr inbounds i8, ptr %236, i64 4
  %239 = load i32, ptr %238, align 4
  %240 = getelementptr inbounds i8, ptr %236, i64 8
  %241 = load i32, ptr %240, align 4
  %242 = load i64, ptr %213, align 8
  %243 = icmp sgt i64 %242, -1
  br i1 %243, label %244, label %362

244:                                              ; preds = %233
  %245 = load i64, ptr %193, align 8
  %246 = icmp eq i64 %245, 0
  %247 = sext i32 %239 to i64
  br i1 %246, label %248, label %257

248:                                              ; preds = %244
  %249 = tail call fastcc i64 @nl_run_start(ptr noundef readonly %198, i64 noundef %247) #23
  %250 = tail call fastcc i64 @nl_run_end(ptr noundef readonly %198, i64 noundef %247) #23
  %251 = icmp slt i64 %249, %250
  br i1 %251, label %252, label %362

252:                                              ; preds = %248
  %253 = sext i32 %237 to i64
  %254 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %198, i64 noundef %247) #23
  %255 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef readonly %178, ptr noundef readonly %198, i64 noundef %242, i64 noundef %253, i64 noundef %249, i64 noundef %250, i64 noundef %254) #23
  %256 = icmp eq i64 %255, 0
  br i1 %256, label %362, label %374

257:                                              ; preds = %244
  %258 = load i64, ptr %214, align 8
  %259 = icmp eq i64 %258, 0
  br i1 %259, label %260, label %285

260:                                              ; preds = %257
  %261 = load i64, ptr %223, align 8
  %262 = sub nsw i64 %247, %261
  %263 = load i64, ptr %224, align 8
  %264 = icmp ne i64 %263, 0
  %265 = icmp slt i64 %262, 0
  %266 = select i1 %264, i1 true, i1 %265
  br i1 %266, label %347, label %267

267:                                              ; preds = %260
  %268 = load i64, ptr %225, align 8
  %269 = icmp slt i64 %262, %268
  br i1 %269, label %270, label %347

270:                                              ; preds = %267, %277
  %271 = phi i64 [ %284, %277 ], [ 0, %267 ]
  %272 = load i64, ptr %226, align 8
  %273 = icmp slt i64 %271, %272
  br i1 %273, label %277, label %274

274:                                              ; preds = %270
  %275 = load ptr, ptr %227, align 8
  %276 = getelementptr inbounds i32, ptr %275, i64 %272
  br label %347

277:                                              ; preds = %270
  %278 = load i64, ptr %225, align 8
  %279 = mul nsw i64 %278, %271
  %280 = add nsw i64 %279, %262
  %281 = trunc i64 %280 to i32
  %282 = load ptr, ptr %227, align 8
  %283 = getelementptr inbounds i32, ptr %282, i64 %271
  store i32 %281, ptr %283, align 4
  %284 = add nuw nsw i64 %271, 1
  br label %270

285:                                              ; preds = %257
  %286 = load i64, ptr %215, align 8
  %287 = icmp slt i64 %286, 0
  br i1 %287, label %297, label %288

288:                                              ; preds = %285
  %289 = icmp eq i32 %239, 0
  %290 = load ptr, ptr %216, align 8
  br i1 %289, label %303, label %291

291:                                              ; preds = %288
  %292 = shl nsw i64 %247, 3
  %293 = getelementptr i8, ptr %290, i64 %292
  %294 = getelementptr i8, ptr %293, i64 -4
  %295 = load i32, ptr %294, align 4
  %296 = sext i32 %295 to i64
  br label %303

297:                                              ; preds = %285
  %298 = load ptr, ptr %217, align 8
  %299 = getelementptr i32, ptr %298, i64 %247
  %300 = load i32, ptr %299, align 4
  %301 = sext i32 %300 to i64
  %302 = getelementptr i8, ptr %299, i64 4
  br label %308

303:                                              ; preds = %291, %288
  %304 = phi i64 [ %296, %291 ], [ 0, %288 ]
  %305 = shl nsw i64 %247, 1
  %306 = or disjoint i64 %305, 1
  %307 = getelementptr inbounds i32, ptr %290, i64 %306
  br label %308

308:                                              ; preds = %303, %297
  %309 = phi i64 [ %301, %297 ], [ %304, %303 ]
  %310 = phi ptr [ %302, %297 ], [ %307, %303 ]
  %311 = load i32, ptr %310, align 4
  %312 = sext i32 %311 to i64
  br label %313

313:                                              ; preds = %339, %308
  %314 = phi i64 [ 0, %308 ], [ %334, %339 ]
  %315 = phi i64 [ %309, %308 ], [ %346, %339 ]
  %316 = icmp slt i64 %315, %312
  %317 = load ptr, ptr %218, align 8
  br i1 %316, label %322, label %318

318:                                              ; preds = %313
  %319 = getelementptr inbounds i32, ptr %317, i64 %309
  %320 = load ptr, ptr %222, align 8
  %321 = sub nsw i64 %312, %309
  br label %347

322:                                              ; preds = %313
  %323 = getelementptr inbounds i32, ptr %317, i64 %315
  %324 = load i32, ptr %323, align 4
  %325 = load ptr, ptr %219, align 8
  %326 = sdiv i32 %324, 64
  %327 = sext i32 %326 to i64
  %328 = getelementptr inbounds i32, ptr %325, i64 %327
  %329 = load i32, ptr %328, align 4
  %330 = sext i32 %329 to i64
  %331 = tail call i64 @llvm.smax.i64(i64 %314, i64 %330)
  %332 = load ptr, ptr %220, align 8
  br label %333

333:                                              ; preds = %333, %322
  %334 = phi i64 [ %331, %322 ], [ %335, %333 ]
  %335 = add nsw i64 %334, 1
  %336 = getelementptr inbounds i32, ptr %332, i64 %335
  %337 = load i32, ptr %336, align 4
  %338 = icmp sgt i32 %337, %324
  br i1 %338, label %339, label %333

339:                                              ; preds = %333
  %340 = load i64, ptr %221, align 8
  %341 = add nsw i64 %340, %334
  %342 = trunc i64 %341 to i32
  %343 = load ptr, ptr %222, align 8
  %344 = sub nsw i64 %315, %309
  %345 = getelementptr inbounds i32, ptr %343, i64 %344
  store i32 %342, ptr %345, align 4
  %346 = add nsw i64 %315, 1
  br label %313

347:                                              ; preds = %318, %274, %267, %260
  %348 = phi ptr [ null, %260 ], [ %275, %274 ], [ null, %267 ], [ %319, %318 ]
  %349 = phi ptr [ null, %260 ], [ %276, %274 ], [ null, %267 ], [ %320, %318 ]
  %350 = phi i64 [ 0, %260 ], [ %272, %274 ], [ 0, %267 ], [ %321, %318 ]
  %351 = load ptr, ptr %228, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %178, ptr noundef nonnull readonly %198, ptr noundef %351, i64 noundef 0) #23
  %352 = icmp sgt i64 %350, 0
  br i1 %352, label %353, label %362

353:                                              ; preds = %347
  %354 = load ptr, ptr %167, align 8
  %355 = load i64, ptr %213, align 8
  %356 = getelementptr inbounds ptr, ptr %354, i64 %355
  %357 = load ptr, ptr %356, align 8
  %358 = load ptr, ptr %228, align 8
  %359 = trunc i64 %350 to i32
  %360 = tail call i32 %357(ptr noundef %358, ptr noundef %348, ptr noundef %349, i32 noundef %237, i32 noundef %359) #27
  %361 = icmp eq i32 %360, 0
  br i1 %361, label %362, label %404

362:                                              ; preds = %353, %347, %252, %248, %233
  %363 = load i64, ptr %229, align 8
  %364 = icmp sgt i64 %363, -1
  br i1 %364, label %365, label %373

365:                                              ; preds = %362
  %366 = load ptr, ptr %228, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %178, ptr noundef readonly %198, ptr noundef %366, i64 noundef 0) #23
  %367 = load ptr, ptr %167, align 8
  %368 = load i64, ptr %229, align 8
  %369 = getelementptr inbounds ptr, ptr %367, i64 %368
  %370 = load ptr, ptr %369, align 8
  %371 = load ptr, ptr %228, align 8
  %372 = tail call i32 %370(ptr noundef %371, i32 noundef %237) #27
  br label %373

373:                                              ; preds = %365, %362
  br label %230

374:                                              ; preds = %252
  %375 = load i64, ptr %168, align 8
  %376 = icmp eq i64 %375, 0
  br i1 %376, label %377, label %1199

377:                                              ; preds = %230, %374
  %378 = add nuw nsw i64 %188, 1
  br label %187

379:                                              ; preds = %191, %187
  %380 = add nuw nsw i64 %184, 1
  br label %183

381:                                              ; preds = %183
  %382 = add nuw nsw i64 %173, 1
  br label %172

383:                                              ; preds = %172
  %384 = add nuw nsw i64 %170, 1
  br label %169

385:                                              ; preds = %169, %396
  %386 = phi i64 [ %397, %396 ], [ 0, %169 ]
  %387 = load i64, ptr %87, align 8
  %388 = icmp slt i64 %386, %387
  br i1 %388, label %389, label %408

389:                                              ; preds = %385, %398
  %390 = phi i64 [ %403, %398 ], [ 0, %385 ]
  %391 = load ptr, ptr %88, align 8
  %392 = getelementptr inbounds %struct.nl_connection, ptr %391, i64 %386
  %393 = getelementptr inbounds i8, ptr %392, i64 320
  %394 = load i64, ptr %393, align 8
  %395 = icmp slt i64 %390, %394
  br i1 %395, label %398, label %396

396:                                              ; preds = %389
  %397 = add nuw nsw i64 %386, 1
  br label %385

398:                                              ; preds = %389
  %399 = getelementptr inbounds i8, ptr %392, i64 328
  %400 = load ptr, ptr %399, align 8
  %401 = getelementptr inbounds %struct.nl_queue, ptr %400, i64 %390
  %402 = load i64, ptr %5, align 8
  tail call fastcc void @nl_release_events(ptr noundef %401, i64 noundef %402) #23
  %403 = add nuw nsw i64 %390, 1
  br label %389

404:                                              ; preds = %353
  %405 = load ptr, ptr %228, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %178, ptr noundef nonnull readonly %198, ptr noundef %405) #23
  %406 = load i64, ptr %168, align 8
  %407 = icmp eq i64 %406, 0
  br i1 %407, label %408, label %1199

408:                                              ; preds = %385, %404
  %409 = getelementptr inbounds i8, ptr %0, i64 272
  %410 = load i64, ptr %409, align 8
  %411 = icmp eq i64 %410, 0
  br i1 %411, label %412, label %413

412:                                              ; preds = %416, %408
  br label %469

413:                                              ; preds = %408
  %414 = getelementptr inbounds i8, ptr %0, i64 104
  %415 = getelementptr inbounds i8, ptr %0, i64 40
  br label %416

416:                                              ; preds = %467, %413
  %417 = phi i64 [ 0, %413 ], [ %468, %467 ]
  %418 = load i64, ptr %414, align 8
  %419 = icmp slt i64 %417, %418
  br i1 %419, label %420, label %412

420:                                              ; preds = %416
  %421 = load ptr, ptr %90, align 8
  %422 = getelementptr inbounds %struct.nl_target, ptr %421, i64 %417
  %423 = getelementptr inbounds i8, ptr %422, i64 16
  %424 = load i64, ptr %423, align 8
  %425 = icmp eq i64 %424, 0
  br i1 %425, label %467, label %426

426:                                              ; preds = %420
  %427 = getelementptr inbounds i8, ptr %422, i64 56
  %428 = load ptr, ptr %427, align 8
  %429 = getelementptr inbounds i8, ptr %422, i64 48
  %430 = load i64, ptr %429, align 8
  %431 = getelementptr inbounds i8, ptr %422, i64 40
  %432 = load i64, ptr %431, align 8
  %433 = mul nsw i64 %432, %430
  %434 = getelementptr inbounds i8, ptr %428, i64 %433
  %435 = load ptr, ptr %4, align 8
  %436 = getelementptr inbounds i8, ptr %422, i64 8
  %437 = load i64, ptr %436, align 8
  %438 = getelementptr inbounds %struct.nl_population, ptr %435, i64 %437, i32 2
  %439 = load i64, ptr %438, align 8
  %440 = getelementptr inbounds i8, ptr %422, i64 72
  %441 = getelementptr inbounds i8, ptr %422, i64 64
  %442 = tail call i64 @llvm.smax.i64(i64 %439, i64 0)
  br label %443

443:                                              ; preds = %465, %426
  %444 = phi i64 [ 0, %426 ], [ %466, %465 ]
  %445 = icmp eq i64 %444, %442
  br i1 %445, label %446, label %448

446:                                              ; preds = %443
  %447 = shl nsw i64 %439, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %434, i8 0, i64 %447, i1 false)
  br label %467

448:                                              ; preds = %443
  %449 = load i64, ptr %415, align 8
  %450 = icmp eq i64 %449, 32
  %451 = getelementptr inbounds i64, ptr %434, i64 %444
  %452 = load i64, ptr %451, align 8
  %453 = load double, ptr %440, align 8
  br i1 %450, label %454, label %460

454:                                              ; preds = %448
  %455 = sitofp i64 %452 to float
  %456 = fptrunc double %453 to float
  %457 = fmul float %455, %456
  %458 = load ptr, ptr %441, align 8
  %459 = getelementptr inbounds float, ptr %458, i64 %444
  store float %457, ptr %459, align 4
  br label %465

460:                                              ; preds = %448
  %461 = sitofp i64 %452 to double
  %462 = fmul double %453, %461
  %463 = load ptr, ptr %441, align 8
  %464 = getelementptr inbounds double, ptr %463, i64 %444
  store double %462, ptr %464, align 8
  br label %465

465:                                              ; preds = %460, %454
  %466 = add nuw i64 %444, 1
  br label %443

467:                                              ; preds = %446, %420
  %468 = add nuw nsw i64 %417, 1
  br label %416

469:                                              ; preds = %412, %484
  %470 = phi i64 [ %485, %484 ], [ 0, %412 ]
  %471 = load i64, ptr %3, align 8
  %472 = icmp slt i64 %470, %471
  br i1 %472, label %473, label %506

473:                                              ; preds = %469
  %474 = load ptr, ptr %4, align 8
  %475 = getelementptr inbounds %struct.nl_population, ptr %474, i64 %470
  %476 = getelementptr inbounds i8, ptr %475, i64 48
  %477 = getelementptr inbounds i8, ptr %475, i64 120
  %478 = getelementptr inbounds i8, ptr %475, i64 160
  %479 = getelementptr inbounds i8, ptr %475, i64 40
  br label %480

480:                                              ; preds = %486, %473
  %481 = phi i64 [ 0, %473 ], [ %505, %486 ]
  %482 = load i64, ptr %476, align 8
  %483 = icmp slt i64 %481, %482
  br i1 %483, label %486, label %484

484:                                              ; preds = %480
  %485 = add nuw nsw i64 %470, 1
  br label %469

486:                                              ; preds = %480
  %487 = load ptr, ptr %90, align 8
  %488 = load i64, ptr %477, align 8
  %489 = getelementptr %struct.nl_target, ptr %487, i64 %488
  %490 = getelementptr %struct.nl_target, ptr %489, i64 %481
  %491 = getelementptr inbounds i8, ptr %490, i64 56
  %492 = load ptr, ptr %491, align 8
  %493 = getelementptr inbounds i8, ptr %490, i64 48
  %494 = load i64, ptr %493, align 8
  %495 = getelementptr inbounds i8, ptr %490, i64 40
  %496 = load i64, ptr %495, align 8
  %497 = mul nsw i64 %496, %494
  %498 = getelementptr inbounds i8, ptr %492, i64 %497
  %499 = ptrtoint ptr %498 to i64
  %500 = load ptr, ptr %478, align 8
  %501 = load i64, ptr %479, align 8
  %502 = getelementptr i64, ptr %500, i64 %481
  %503 = getelementptr i8, ptr %502, i64 48
  %504 = getelementptr i64, ptr %503, i64 %501
  store i64 %499, ptr %504, align 8
  %505 = add nuw nsw i64 %481, 1
  br label %480

506:                                              ; preds = %469
  %507 = getelementptr inbounds i8, ptr %0, i64 280
  %508 = load i64, ptr %507, align 8
  %509 = icmp eq i64 %508, 0
  br i1 %509, label %510, label %540

510:                                              ; preds = %506
  %511 = tail call i64 @llvm.smax.i64(i64 %471, i64 0)
  br label %512

512:                                              ; preds = %535, %510
  %513 = phi i64 [ 0, %510 ], [ %536, %535 ]
  %514 = icmp eq i64 %513, %511
  br i1 %514, label %539, label %515

515:                                              ; preds = %512
  %516 = load ptr, ptr %4, align 8
  %517 = getelementptr inbounds %struct.nl_population, ptr %516, i64 %513
  %518 = getelementptr inbounds i8, ptr %517, i64 72
  %519 = load i64, ptr %518, align 8
  %520 = getelementptr inbounds i8, ptr %517, i64 96
  %521 = tail call i64 @llvm.smax.i64(i64 %519, i64 0)
  br label %522

522:                                              ; preds = %533, %515
  %523 = phi i64 [ %534, %533 ], [ 0, %515 ]
  %524 = icmp eq i64 %523, %521
  br i1 %524, label %535, label %525

525:                                              ; preds = %522
  %526 = load ptr, ptr %520, align 8
  %527 = getelementptr inbounds %struct.nl_launch, ptr %526, i64 %523
  %528 = load i64, ptr %527, align 8
  %529 = icmp eq i64 %528, 1
  br i1 %529, label %530, label %533

530:                                              ; preds = %525
  %531 = tail call fastcc i64 @nl_is_due(ptr noundef nonnull readonly %0, ptr noundef nonnull %527) #23
  %532 = icmp eq i64 %531, 0
  br i1 %532, label %533, label %537

533:                                              ; preds = %530, %525
  %534 = add nuw i64 %523, 1
  br label %522

535:                                              ; preds = %522
  %536 = add nuw i64 %513, 1
  br label %512

537:                                              ; preds = %530
  %538 = icmp slt i64 %513, %471
  br i1 %538, label %540, label %539

539:                                              ; preds = %512, %537
  br label %1114

540:                                              ; preds = %537, %506
  %541 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 0) #23
  %542 = icmp eq i64 %541, 0
  br i1 %542, label %543, label %546

543:                                              ; preds = %540
  %544 = tail call fastcc i64 @nl_launch_all(ptr noundef %0, i64 noundef 1) #23
  %545 = icmp eq i64 %544, 0
  br i1 %545, label %548, label %546

546:                                              ; preds = %543, %540
  %547 = load i64, ptr %168, align 8
  br label %1109

548:                                              ; preds = %543
  %549 = load i64, ptr %161, align 8
  %550 = and i64 %549, 2
  %551 = icmp eq i64 %550, 0
  br i1 %551, label %553, label %552

552:                                              ; preds = %548
  tail call fastcc void @nl_take_probes(ptr noundef nonnull %0) #23
  br label %553

553:                                              ; preds = %552, %548
  %554 = getelementptr inbounds i8, ptr %0, i64 112
  %555 = getelementptr inbounds i8, ptr %0, i64 176
  br label %556

556:                                              ; preds = %573, %553
  %557 = phi i64 [ 0, %553 ], [ %574, %573 ]
  %558 = load i64, ptr %554, align 8
  %559 = icmp slt i64 %557, %558
  br i1 %559, label %563, label %560

560:                                              ; preds = %556
  %561 = load i64, ptr %507, align 8
  %562 = icmp eq i64 %561, 0
  br i1 %562, label %1107, label %575

563:                                              ; preds = %556
  %564 = load ptr, ptr %555, align 8
  %565 = getelementptr inbounds %struct.nl_probe, ptr %564, i64 %557
  %566 = getelementptr inbounds i8, ptr %565, i64 24
  %567 = load i64, ptr %566, align 8
  %568 = icmp eq i64 %567, 0
  br i1 %568, label %573, label %569

569:                                              ; preds = %563
  %570 = load i64, ptr %5, align 8
  %571 = getelementptr inbounds i8, ptr %565, i64 56
  %572 = load double, ptr %571, align 8
  tail call fastcc void @nl_keep_probe(ptr noundef nonnull %565, i64 noundef %570, double noundef %572) #23
  br label %573

573:                                              ; preds = %569, %563
  %574 = add nuw nsw i64 %557, 1
  br label %556

575:                                              ; preds = %560
  %576 = getelementptr inbounds i8, ptr %0, i64 224
  %577 = getelementptr inbounds i8, ptr %0, i64 40
  br label %578

578:                                              ; preds = %715, %575
  %579 = phi i64 [ 0, %575 ], [ %716, %715 ]
  %580 = load i64, ptr %87, align 8
  %581 = icmp slt i64 %579, %580
  br i1 %581, label %582, label %720

582:                                              ; preds = %578
  %583 = load ptr, ptr %88, align 8
  %584 = getelementptr inbounds %struct.nl_connection, ptr %583, i64 %579
  %585 = getelementptr inbounds i8, ptr %584, i64 128
  %586 = getelementptr inbounds i8, ptr %584, i64 208
  %587 = getelementptr inbounds i8, ptr %584, i64 304
  %588 = getelementptr inbounds i8, ptr %584, i64 312
  br label %589

589:                                              ; preds = %713, %582
  %590 = phi i64 [ 0, %582 ], [ %714, %713 ]
  %591 = load i64, ptr %585, align 8
  %592 = icmp slt i64 %590, %591
  br i1 %592, label %593, label %715

593:                                              ; preds = %589
  %594 = load ptr, ptr %586, align 8
  %595 = getelementptr inbounds %struct.nl_timed, ptr %594, i64 %590
  %596 = load i64, ptr %595, align 8
  %597 = icmp eq i64 %596, 1
  %598 = load i64, ptr %5, align 8
  %599 = getelementptr inbounds i8, ptr %595, i64 8
  %600 = load i64, ptr %599, align 8
  br i1 %597, label %601, label %603

601:                                              ; preds = %593
  %602 = icmp eq i64 %598, %600
  br i1 %602, label %606, label %713

603:                                              ; preds = %593
  %604 = srem i64 %598, %600
  %605 = icmp eq i64 %604, 0
  br i1 %605, label %606, label %713

606:                                              ; preds = %603, %601
  %607 = getelementptr inbounds i8, ptr %595, i64 24
  %608 = getelementptr inbounds i8, ptr %595, i64 32
  br label %609

609:                                              ; preds = %698, %606
  %610 = phi i64 [ 0, %606 ], [ %699, %698 ]
  %611 = load i64, ptr %607, align 8
  %612 = icmp slt i64 %610, %611
  br i1 %612, label %615, label %613

613:                                              ; preds = %609
  %614 = getelementptr inbounds i8, ptr %595, i64 16
  br label %700

615:                                              ; preds = %609
  %616 = load ptr, ptr %608, align 8
  %617 = getelementptr inbounds %struct.nl_reduction, ptr %616, i64 %610
  %618 = getelementptr inbounds i8, ptr %617, i64 8
  %619 = getelementptr inbounds i8, ptr %617, i64 16
  %620 = getelementptr inbounds i8, ptr %617, i64 24
  br label %621

621:                                              ; preds = %696, %615
  %622 = phi i64 [ 0, %615 ], [ %697, %696 ]
  %623 = load i64, ptr %587, align 8
  %624 = icmp slt i64 %622, %623
  br i1 %624, label %625, label %698

625:                                              ; preds = %621
  %626 = load i64, ptr %617, align 8
  %627 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull %584, i64 noundef %622, i64 noundef %626) #23
  %628 = icmp eq i64 %627, 0
  br i1 %628, label %696, label %629

629:                                              ; preds = %625
  %630 = icmp eq i64 %626, 0
  %631 = load ptr, ptr %588, align 8
  %632 = getelementptr inbounds %struct.nl_table, ptr %631, i64 %622, i32 2
  %633 = getelementptr inbounds %struct.nl_table, ptr %631, i64 %622, i32 1
  %634 = select i1 %630, ptr %633, ptr %632
  %635 = load i64, ptr %634, align 8
  %636 = load ptr, ptr %4, align 8
  %637 = getelementptr inbounds %struct.nl_population, ptr %636, i64 %635, i32 2
  %638 = load i64, ptr %637, align 8
  %639 = load i64, ptr %618, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef %639, i64 noundef %638) #23
  br label %640

640:                                              ; preds = %660, %629
  %641 = phi i64 [ 0, %629 ], [ %661, %660 ]
  %642 = load i64, ptr %587, align 8
  %643 = icmp slt i64 %641, %642
  br i1 %643, label %644, label %662

644:                                              ; preds = %640
  %645 = load ptr, ptr %588, align 8
  %646 = getelementptr inbounds %struct.nl_table, ptr %645, i64 %641
  %647 = load i64, ptr %617, align 8
  %648 = icmp eq i64 %647, 0
  %649 = select i1 %648, i64 8, i64 16
  %650 = getelementptr inbounds i8, ptr %646, i64 %649
  %651 = load i64, ptr %650, align 8
  %652 = icmp eq i64 %651, %635
  br i1 %652, label %653, label %660

653:                                              ; preds = %644
  %654 = load i64, ptr %619, align 8
  %655 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull readonly %584, ptr noundef nonnull %646, i64 noundef %654) #23
  %656 = icmp eq i64 %655, 0
  br i1 %656, label %657, label %693

657:                                              ; preds = %653
  %658 = load i64, ptr %618, align 8
  %659 = load i64, ptr %617, align 8
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef nonnull readonly %584, ptr noundef nonnull %646, i64 noundef %658, i64 noundef %659, i64 noundef %638) #23
  br label %660

660:                                              ; preds = %657, %644
  %661 = add nuw nsw i64 %641, 1
  br label %640

662:                                              ; preds = %640
  %663 = load i64, ptr %618, align 8
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef %663, i64 noundef %638) #23
  br label %664

664:                                              ; preds = %691, %662
  %665 = phi i64 [ 0, %662 ], [ %692, %691 ]
  %666 = load i64, ptr %587, align 8
  %667 = icmp slt i64 %665, %666
  br i1 %667, label %668, label %696

668:                                              ; preds = %664
  %669 = load ptr, ptr %588, align 8
  %670 = getelementptr inbounds %struct.nl_table, ptr %669, i64 %665
  %671 = load i64, ptr %617, align 8
  %672 = icmp eq i64 %671, 0
  %673 = select i1 %672, i64 8, i64 16
  %674 = getelementptr inbounds i8, ptr %670, i64 %673
  %675 = load i64, ptr %674, align 8
  %676 = icmp eq i64 %675, %635
  br i1 %676, label %677, label %691

677:                                              ; preds = %668
  %678 = load i64, ptr %620, align 8
  %679 = select i1 %672, i64 248, i64 256
  %680 = getelementptr inbounds i8, ptr %670, i64 %679
  %681 = load ptr, ptr %680, align 8
  %682 = getelementptr inbounds ptr, ptr %681, i64 %678
  %683 = load ptr, ptr %682, align 8
  %684 = load ptr, ptr %576, align 8
  %685 = load ptr, ptr %4, align 8
  %686 = getelementptr inbounds %struct.nl_population, ptr %685, i64 %635, i32 1
  %687 = load i64, ptr %686, align 8
  %688 = load i64, ptr %577, align 8
  %689 = sdiv i64 %688, 8
  %690 = mul nsw i64 %689, %687
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %683, ptr align 1 %684, i64 %690, i1 false)
  br label %691

691:                                              ; preds = %677, %668
  %692 = add nuw nsw i64 %665, 1
  br label %664

693:                                              ; preds = %653
  %694 = load i64, ptr %168, align 8
  %695 = icmp eq i64 %694, 0
  br i1 %695, label %696, label %1199

696:                                              ; preds = %664, %693, %625
  %697 = add nuw nsw i64 %622, 1
  br label %621

698:                                              ; preds = %621
  %699 = add nuw nsw i64 %610, 1
  br label %609

700:                                              ; preds = %707, %613
  %701 = phi i64 [ %712, %707 ], [ 0, %613 ]
  %702 = load i64, ptr %587, align 8
  %703 = icmp slt i64 %701, %702
  br i1 %703, label %704, label %713

704:                                              ; preds = %700
  %705 = load i64, ptr %614, align 8
  %706 = icmp sgt i64 %705, -1
  br i1 %706, label %707, label %713

707:                                              ; preds = %704
  %708 = load ptr, ptr %588, align 8
  %709 = getelementptr inbounds %struct.nl_table, ptr %708, i64 %701
  %710 = tail call fastcc i64 @nl_run_rows(ptr noundef %0, ptr noundef nonnull %584, ptr noundef %709, i64 noundef %705) #23
  %711 = icmp eq i64 %710, 0
  %712 = add nuw nsw i64 %701, 1
  br i1 %711, label %700, label %717

713:                                              ; preds = %704, %700, %603, %601
  %714 = add nuw nsw i64 %590, 1
  br label %589

715:                                              ; preds = %589
  %716 = add nuw nsw i64 %579, 1
  br label %578

717:                                              ; preds = %707
  %718 = load i64, ptr %168, align 8
  %719 = icmp eq i64 %718, 0
  br i1 %719, label %720, label %1199

720:                                              ; preds = %578, %717
  %721 = getelementptr inbounds i8, ptr %0, i64 144
  %722 = getelementptr inbounds i8, ptr %0, i64 200
  br label %723

723:                                              ; preds = %757, %720
  %724 = phi i64 [ 0, %720 ], [ %758, %757 ]
  %725 = load i64, ptr %721, align 8
  %726 = icmp slt i64 %724, %725
  br i1 %726, label %730, label %727

727:                                              ; preds = %723
  %728 = getelementptr inbounds i8, ptr %0, i64 152
  %729 = getelementptr inbounds i8, ptr %0, i64 208
  br label %763

730:                                              ; preds = %723
  %731 = load ptr, ptr %722, align 8
  %732 = getelementptr inbounds %struct.nl_history, ptr %731, i64 %724
  %733 = load ptr, ptr %4, align 8
  %734 = load i64, ptr %732, align 8
  %735 = getelementptr inbounds %struct.nl_population, ptr %733, i64 %734, i32 16
  %736 = load ptr, ptr %735, align 8
  %737 = getelementptr inbounds i8, ptr %732, i64 8
  %738 = load i64, ptr %737, align 8
  %739 = getelementptr inbounds ptr, ptr %736, i64 %738
  %740 = load ptr, ptr %739, align 8
  %741 = load i64, ptr %5, align 8
  %742 = getelementptr inbounds i8, ptr %732, i64 16
  %743 = load i64, ptr %742, align 8
  %744 = add nsw i64 %743, 1
  %745 = srem i64 %741, %744
  %746 = getelementptr inbounds i8, ptr %732, i64 24
  store i64 %745, ptr %746, align 8
  %747 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %732, i64 noundef 0) #23
  %748 = getelementptr inbounds i8, ptr %732, i64 32
  %749 = load i64, ptr %748, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %747, ptr align 1 %740, i64 %749, i1 false)
  br label %750

750:                                              ; preds = %759, %730
  %751 = phi i64 [ 1, %730 ], [ %762, %759 ]
  %752 = load i64, ptr %5, align 8
  %753 = icmp eq i64 %752, 0
  br i1 %753, label %754, label %757

754:                                              ; preds = %750
  %755 = load i64, ptr %742, align 8
  %756 = icmp sgt i64 %751, %755
  br i1 %756, label %757, label %759

757:                                              ; preds = %754, %750
  %758 = add nuw nsw i64 %724, 1
  br label %723

759:                                              ; preds = %754
  %760 = tail call fastcc ptr @nl_history_at(ptr noundef nonnull %732, i64 noundef %751) #23
  %761 = load i64, ptr %748, align 8
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 1 %760, ptr align 1 %740, i64 %761, i1 false)
  %762 = add nuw nsw i64 %751, 1
  br label %750

763:                                              ; preds = %769, %727
  %764 = phi i64 [ %781, %769 ], [ 0, %727 ]
  %765 = load i64, ptr %728, align 8
  %766 = icmp slt i64 %764, %765
  br i1 %766, label %769, label %767

767:                                              ; preds = %763
  %768 = getelementptr inbounds i8, ptr %0, i64 216
  br label %782

769:                                              ; preds = %763
  %770 = load ptr, ptr %729, align 8
  %771 = getelementptr inbounds %struct.nl_total, ptr %770, i64 %764
  %772 = getelementptr inbounds i8, ptr %771, i64 16
  %773 = load ptr, ptr %772, align 8
  %774 = load ptr, ptr %4, align 8
  %775 = load i64, ptr %771, align 8
  %776 = getelementptr inbounds %struct.nl_population, ptr %774, i64 %775, i32 2
  %777 = load i64, ptr %776, align 8
  %778 = load i64, ptr %577, align 8
  %779 = sdiv i64 %778, 8
  %780 = mul nsw i64 %779, %777
  tail call void @llvm.memset.p0.i64(ptr align 1 %773, i8 0, i64 %780, i1 false)
  %781 = add nuw nsw i64 %764, 1
  br label %763

782:                                              ; preds = %1010, %767
  %783 = phi i64 [ %1011, %1010 ], [ 0, %767 ]
  %784 = load i64, ptr %87, align 8
  %785 = icmp slt i64 %783, %784
  br i1 %785, label %786, label %1012

786:                                              ; preds = %782, %1008
  %787 = phi i64 [ %1009, %1008 ], [ 0, %782 ]
  %788 = load ptr, ptr %88, align 8
  %789 = getelementptr inbounds %struct.nl_connection, ptr %788, i64 %783
  %790 = getelementptr inbounds i8, ptr %789, i64 120
  %791 = load i64, ptr %790, align 8
  %792 = icmp slt i64 %787, %791
  br i1 %792, label %793, label %1010

793:                                              ; preds = %786
  %794 = load ptr, ptr %768, align 8
  %795 = getelementptr inbounds i8, ptr %789, i64 8
  %796 = load i64, ptr %795, align 8
  %797 = getelementptr inbounds i8, ptr %794, i64 %796
  %798 = load i8, ptr %797, align 1
  %799 = icmp eq i8 %798, 0
  br i1 %799, label %800, label %1010

800:                                              ; preds = %793
  %801 = getelementptr inbounds i8, ptr %789, i64 304
  %802 = getelementptr inbounds i8, ptr %789, i64 312
  %803 = getelementptr inbounds i8, ptr %789, i64 200
  %804 = getelementptr inbounds i8, ptr %789, i64 24
  %805 = getelementptr inbounds i8, ptr %789, i64 32
  %806 = getelementptr inbounds i8, ptr %789, i64 40
  br label %807

807:                                              ; preds = %1003, %800
  %808 = phi i64 [ 0, %800 ], [ %1004, %1003 ]
  %809 = load i64, ptr %801, align 8
  %810 = icmp slt i64 %808, %809
  br i1 %810, label %811, label %1008

811:                                              ; preds = %807
  %812 = tail call fastcc i64 @nl_is_new(ptr noundef nonnull readonly %789, i64 noundef %808, i64 noundef 1) #23
  %813 = icmp eq i64 %812, 0
  br i1 %813, label %1003, label %814

814:                                              ; preds = %811
  %815 = load ptr, ptr %802, align 8
  %816 = getelementptr inbounds %struct.nl_table, ptr %815, i64 %808, i32 2
  %817 = load i64, ptr %816, align 8
  %818 = load ptr, ptr %4, align 8
  %819 = getelementptr inbounds %struct.nl_population, ptr %818, i64 %817, i32 2
  %820 = load i64, ptr %819, align 8
  tail call fastcc void @nl_sums_begin(ptr noundef %0, i64 noundef 0, i64 noundef %820) #23
  br label %821

821:                                              ; preds = %962, %814
  %822 = phi i64 [ 0, %814 ], [ %963, %962 ]
  %823 = load i64, ptr %801, align 8
  %824 = icmp slt i64 %822, %823
  br i1 %824, label %825, label %964

825:                                              ; preds = %821
  %826 = load ptr, ptr %802, align 8
  %827 = getelementptr inbounds %struct.nl_table, ptr %826, i64 %822
  %828 = getelementptr inbounds i8, ptr %827, i64 16
  %829 = load i64, ptr %828, align 8
  %830 = icmp eq i64 %829, %817
  br i1 %830, label %831, label %962

831:                                              ; preds = %825
  %832 = load ptr, ptr %803, align 8
  %833 = getelementptr inbounds %struct.nl_driver, ptr %832, i64 %787
  %834 = getelementptr inbounds i8, ptr %827, i64 32
  %835 = getelementptr inbounds i8, ptr %827, i64 104
  %836 = getelementptr inbounds i8, ptr %827, i64 112
  %837 = getelementptr inbounds i8, ptr %827, i64 128
  %838 = getelementptr inbounds i8, ptr %827, i64 24
  %839 = getelementptr inbounds i8, ptr %833, i64 8
  %840 = getelementptr inbounds i8, ptr %827, i64 72
  %841 = getelementptr inbounds i8, ptr %833, i64 16
  %842 = getelementptr inbounds i8, ptr %827, i64 8
  %843 = getelementptr inbounds i8, ptr %827, i64 272
  br label %844

844:                                              ; preds = %955, %831
  %845 = phi i64 [ 0, %831 ], [ %859, %955 ]
  %846 = phi i64 [ undef, %831 ], [ %956, %955 ]
  %847 = load i64, ptr %834, align 8
  %848 = icmp slt i64 %845, %847
  br i1 %848, label %849, label %959

849:                                              ; preds = %844
  %850 = load i64, ptr %835, align 8
  %851 = icmp slt i64 %850, 0
  br i1 %851, label %857, label %852

852:                                              ; preds = %849
  %853 = load ptr, ptr %836, align 8
  %854 = getelementptr inbounds i32, ptr %853, i64 %845
  %855 = load i32, ptr %854, align 4
  %856 = sext i32 %855 to i64
  br label %857

857:                                              ; preds = %852, %849
  %858 = phi i64 [ %856, %852 ], [ %845, %849 ]
  %859 = add nuw nsw i64 %845, 1
  br label %860

860:                                              ; preds = %952, %857
  %861 = phi i64 [ %850, %857 ], [ %954, %952 ]
  %862 = phi i64 [ %858, %857 ], [ %953, %952 ]
  %863 = icmp slt i64 %861, 0
  br i1 %863, label %869, label %864

864:                                              ; preds = %860
  %865 = load ptr, ptr %836, align 8
  %866 = getelementptr inbounds i32, ptr %865, i64 %859
  %867 = load i32, ptr %866, align 4
  %868 = sext i32 %867 to i64
  br label %869

869:                                              ; preds = %864, %860
  %870 = phi i64 [ %868, %864 ], [ %859, %860 ]
  %871 = icmp slt i64 %862, %870
  br i1 %871, label %872, label %955

872:                                              ; preds = %869
  %873 = tail call fastcc i64 @nl_run_start(ptr noundef nonnull readonly %827, i64 noundef %862) #23
  %874 = tail call fastcc i64 @nl_run_end(ptr noundef nonnull readonly %827, i64 noundef %862) #23
  br label %875

875:                                              ; preds = %906, %872
  %876 = phi i64 [ %873, %872 ], [ %894, %906 ]
  %877 = icmp slt i64 %876, %874
  br i1 %877, label %878, label %952

878:                                              ; preds = %875
  %879 = tail call fastcc i64 @nl_dendritic_at(ptr noundef nonnull readonly %827, i64 noundef %876) #23
  %880 = load ptr, ptr %837, align 8
  %881 = icmp eq ptr %880, null
  %882 = add nsw i64 %876, 1
  %883 = select i1 %881, i64 %874, i64 %882
  %884 = tail call i64 @llvm.smax.i64(i64 %883, i64 %874)
  br label %885

885:                                              ; preds = %891, %878
  %886 = phi i64 [ %883, %878 ], [ %892, %891 ]
  %887 = icmp eq i64 %886, %884
  br i1 %887, label %893, label %888

888:                                              ; preds = %885
  %889 = tail call fastcc i64 @nl_dendritic_at(ptr noundef readonly %827, i64 noundef %886) #23
  %890 = icmp eq i64 %889, %879
  br i1 %890, label %891, label %893

891:                                              ; preds = %888
  %892 = add i64 %886, 1
  br label %885

893:                                              ; preds = %888, %885
  %894 = phi i64 [ %884, %885 ], [ %886, %888 ]
  %895 = load i64, ptr %838, align 8
  %896 = tail call fastcc i64 @nl_run_delay(ptr noundef readonly %827, i64 noundef %862) #23
  %897 = add nsw i64 %896, %879
  %898 = load i64, ptr %804, align 8
  %899 = load i64, ptr %805, align 8
  %900 = load i64, ptr %806, align 8
  %901 = icmp eq i64 %897, 0
  br label %902

902:                                              ; preds = %939, %893
  %903 = phi i64 [ 0, %893 ], [ %948, %939 ]
  %904 = load i64, ptr %839, align 8
  %905 = icmp slt i64 %903, %904
  br i1 %905, label %920, label %906

906:                                              ; preds = %902
  %907 = add nsw i64 %895, %845
  %908 = load ptr, ptr %843, align 8
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef readonly %789, ptr noundef nonnull readonly %827, ptr noundef %908, i64 noundef %897) #23
  %909 = load ptr, ptr %167, align 8
  %910 = load i64, ptr %833, align 8
  %911 = getelementptr inbounds ptr, ptr %909, i64 %910
  %912 = load ptr, ptr %911, align 8
  %913 = load ptr, ptr %843, align 8
  %914 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %827, i64 noundef %876, i64 noundef %894) #23
  %915 = trunc i64 %907 to i32
  %916 = trunc i64 %876 to i32
  %917 = trunc i64 %894 to i32
  %918 = tail call i32 %912(ptr noundef %913, ptr noundef %914, i32 noundef %915, i32 noundef %916, i32 noundef %917) #27
  %919 = icmp eq i32 %918, 0
  br i1 %919, label %875, label %949

920:                                              ; preds = %902
  %921 = load ptr, ptr %840, align 8
  %922 = load ptr, ptr %841, align 8
  %923 = getelementptr inbounds i64, ptr %922, i64 %903
  %924 = load i64, ptr %923, align 8
  %925 = getelementptr i64, ptr %921, i64 %924
  %926 = getelementptr i8, ptr %925, i64 8
  %927 = load i64, ptr %926, align 8
  br i1 %901, label %928, label %935

928:                                              ; preds = %920
  %929 = load ptr, ptr %4, align 8
  %930 = load i64, ptr %842, align 8
  %931 = getelementptr inbounds %struct.nl_population, ptr %929, i64 %930, i32 16
  %932 = load ptr, ptr %931, align 8
  %933 = getelementptr inbounds ptr, ptr %932, i64 %927
  %934 = load ptr, ptr %933, align 8
  br label %939

935:                                              ; preds = %920
  %936 = load i64, ptr %842, align 8
  %937 = tail call fastcc ptr @nl_history_of(ptr noundef %0, i64 noundef %936, i64 noundef %927) #23
  %938 = tail call fastcc ptr @nl_history_at(ptr noundef %937, i64 noundef %897) #23
  br label %939

939:                                              ; preds = %935, %928
  %940 = phi ptr [ %934, %928 ], [ %938, %935 ]
  %941 = ptrtoint ptr %940 to i64
  %942 = load ptr, ptr %843, align 8
  %943 = getelementptr i64, ptr %942, i64 %898
  %944 = getelementptr i8, ptr %943, i64 88
  %945 = getelementptr i64, ptr %944, i64 %899
  %946 = getelementptr i64, ptr %945, i64 %900
  %947 = getelementptr i64, ptr %946, i64 %924
  store i64 %941, ptr %947, align 8
  %948 = add nuw nsw i64 %903, 1
  br label %902

949:                                              ; preds = %906
  %950 = load ptr, ptr %843, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef readonly %789, ptr noundef nonnull readonly %827, ptr noundef %950) #23
  %951 = load i64, ptr %168, align 8
  br label %955

952:                                              ; preds = %875
  %953 = add nsw i64 %862, 1
  %954 = load i64, ptr %835, align 8
  br label %860

955:                                              ; preds = %869, %949
  %956 = phi i64 [ %951, %949 ], [ %846, %869 ]
  br i1 %871, label %957, label %844

957:                                              ; preds = %955
  %958 = icmp eq i64 %956, 0
  br i1 %958, label %959, label %1005

959:                                              ; preds = %844, %957
  %960 = load ptr, ptr %802, align 8
  %961 = getelementptr inbounds %struct.nl_table, ptr %960, i64 %822
  tail call fastcc void @nl_sums_add(ptr noundef %0, ptr noundef readonly %789, ptr noundef %961, i64 noundef 0, i64 noundef 1, i64 noundef %820) #23
  br label %962

962:                                              ; preds = %959, %825
  %963 = add nuw nsw i64 %822, 1
  br label %821

964:                                              ; preds = %821
  tail call fastcc void @nl_sums_finish(ptr noundef %0, i64 noundef 0, i64 noundef %820) #23
  %965 = load i64, ptr %577, align 8
  %966 = icmp eq i64 %965, 32
  %967 = load ptr, ptr %802, align 8
  %968 = getelementptr inbounds %struct.nl_table, ptr %967, i64 %808, i32 36
  %969 = load ptr, ptr %968, align 8
  %970 = getelementptr inbounds ptr, ptr %969, i64 %787
  %971 = load ptr, ptr %970, align 8
  %972 = getelementptr inbounds i8, ptr %971, i64 16
  %973 = load ptr, ptr %972, align 8
  %974 = load ptr, ptr %576, align 8
  br i1 %966, label %975, label %989

975:                                              ; preds = %964, %982
  %976 = phi i64 [ %988, %982 ], [ 0, %964 ]
  %977 = load ptr, ptr %4, align 8
  %978 = load i64, ptr %971, align 8
  %979 = getelementptr inbounds %struct.nl_population, ptr %977, i64 %978, i32 1
  %980 = load i64, ptr %979, align 8
  %981 = icmp slt i64 %976, %980
  br i1 %981, label %982, label %1003

982:                                              ; preds = %975
  %983 = getelementptr inbounds float, ptr %974, i64 %976
  %984 = load float, ptr %983, align 4
  %985 = getelementptr inbounds float, ptr %973, i64 %976
  %986 = load float, ptr %985, align 4
  %987 = fadd float %984, %986
  store float %987, ptr %985, align 4
  %988 = add nuw nsw i64 %976, 1
  br label %975

989:                                              ; preds = %964, %996
  %990 = phi i64 [ %1002, %996 ], [ 0, %964 ]
  %991 = load ptr, ptr %4, align 8
  %992 = load i64, ptr %971, align 8
  %993 = getelementptr inbounds %struct.nl_population, ptr %991, i64 %992, i32 1
  %994 = load i64, ptr %993, align 8
  %995 = icmp slt i64 %990, %994
  br i1 %995, label %996, label %1003

996:                                              ; preds = %989
  %997 = getelementptr inbounds double, ptr %974, i64 %990
  %998 = load double, ptr %997, align 8
  %999 = getelementptr inbounds double, ptr %973, i64 %990
  %1000 = load double, ptr %999, align 8
  %1001 = fadd double %998, %1000
  store double %1001, ptr %999, align 8
  %1002 = add nuw nsw i64 %990, 1
  br label %989

1003:                                             ; preds = %989, %975, %811
  %1004 = add nuw nsw i64 %808, 1
  br label %807

1005:                                             ; preds = %957
  %1006 = load i64, ptr %168, align 8
  %1007 = icmp eq i64 %1006, 0
  br i1 %1007, label %1008, label %1199

1008:                                             ; preds = %807, %1005
  %1009 = add nuw nsw i64 %787, 1
  br label %786

1010:                                             ; preds = %793, %786
  %1011 = add nuw nsw i64 %783, 1
  br label %782

1012:                                             ; preds = %782, %1078
  %1013 = phi i64 [ %1079, %1078 ], [ 0, %782 ]
  %1014 = load i64, ptr %728, align 8
  %1015 = icmp slt i64 %1013, %1014
  br i1 %1015, label %1016, label %1080

1016:                                             ; preds = %1012
  %1017 = load i64, ptr %577, align 8
  %1018 = icmp eq i64 %1017, 32
  %1019 = load ptr, ptr %729, align 8
  %1020 = getelementptr inbounds %struct.nl_total, ptr %1019, i64 %1013
  %1021 = load ptr, ptr %4, align 8
  %1022 = load i64, ptr %1020, align 8
  %1023 = getelementptr inbounds %struct.nl_population, ptr %1021, i64 %1022, i32 16
  %1024 = load ptr, ptr %1023, align 8
  %1025 = getelementptr inbounds i8, ptr %1020, i64 8
  %1026 = load i64, ptr %1025, align 8
  %1027 = getelementptr inbounds ptr, ptr %1024, i64 %1026
  %1028 = load ptr, ptr %1027, align 8
  %1029 = getelementptr inbounds i8, ptr %1020, i64 16
  %1030 = load ptr, ptr %1029, align 8
  %1031 = getelementptr inbounds i8, ptr %1020, i64 24
  br i1 %1018, label %1032, label %1055

1032:                                             ; preds = %1016, %1050
  %1033 = phi i64 [ %1054, %1050 ], [ %1022, %1016 ]
  %1034 = phi ptr [ %1053, %1050 ], [ %1021, %1016 ]
  %1035 = phi i64 [ %1052, %1050 ], [ 0, %1016 ]
  %1036 = getelementptr inbounds %struct.nl_population, ptr %1034, i64 %1033, i32 1
  %1037 = load i64, ptr %1036, align 8
  %1038 = icmp slt i64 %1035, %1037
  br i1 %1038, label %1039, label %1078

1039:                                             ; preds = %1032
  %1040 = load ptr, ptr %1031, align 8
  %1041 = getelementptr inbounds i8, ptr %1040, i64 %1035
  %1042 = load i8, ptr %1041, align 1
  %1043 = icmp eq i8 %1042, 0
  %1044 = getelementptr inbounds float, ptr %1028, i64 %1035
  %1045 = load float, ptr %1044, align 4
  br i1 %1043, label %1050, label %1046

1046:                                             ; preds = %1039
  %1047 = getelementptr inbounds float, ptr %1030, i64 %1035
  %1048 = load float, ptr %1047, align 4
  %1049 = fadd float %1045, %1048
  br label %1050

1050:                                             ; preds = %1046, %1039
  %1051 = phi float [ %1049, %1046 ], [ %1045, %1039 ]
  store float %1051, ptr %1044, align 4
  %1052 = add nuw nsw i64 %1035, 1
  %1053 = load ptr, ptr %4, align 8
  %1054 = load i64, ptr %1020, align 8
  br label %1032

1055:                                             ; preds = %1016, %1073
  %1056 = phi i64 [ %1077, %1073 ], [ %1022, %1016 ]
  %1057 = phi ptr [ %1076, %1073 ], [ %1021, %1016 ]
  %1058 = phi i64 [ %1075, %1073 ], [ 0, %1016 ]
  %1059 = getelementptr inbounds %struct.nl_population, ptr %1057, i64 %1056, i32 1
  %1060 = load i64, ptr %1059, align 8
  %1061 = icmp slt i64 %1058, %1060
  br i1 %1061, label %1062, label %1078

1062:                                             ; preds = %1055
  %1063 = load ptr, ptr %1031, align 8
  %1064 = getelementptr inbounds i8, ptr %1063, i64 %1058
  %1065 = load i8, ptr %1064, align 1
  %1066 = icmp eq i8 %1065, 0
  %1067 = getelementptr inbounds double, ptr %1028, i64 %1058
  %1068 = load double, ptr %1067, align 8
  br i1 %1066, label %1073, label %1069

1069:                                             ; preds = %1062
  %1070 = getelementptr inbounds double, ptr %1030, i64 %1058
  %1071 = load double, ptr %1070, align 8
  %1072 = fadd double %1068, %1071
  br label %1073

1073:                                             ; preds = %1069, %1062
  %1074 = phi double [ %1072, %1069 ], [ %1068, %1062 ]
  store double %1074, ptr %1067, align 8
  %1075 = add nuw nsw i64 %1058, 1
  %1076 = load ptr, ptr %4, align 8
  %1077 = load i64, ptr %1020, align 8
  br label %1055

1078:                                             ; preds = %1055, %1032
  %1079 = add nuw nsw i64 %1013, 1
  br label %1012

1080:                                             ; preds = %1012, %1102
  %1081 = phi i64 [ %1103, %1102 ], [ 0, %1012 ]
  %1082 = load i64, ptr %87, align 8
  %1083 = icmp slt i64 %1081, %1082
  br i1 %1083, label %1084, label %1107

1084:                                             ; preds = %1080, %1095
  %1085 = phi i64 [ %1101, %1095 ], [ 0, %1080 ]
  %1086 = load ptr, ptr %88, align 8
  %1087 = getelementptr inbounds %struct.nl_connection, ptr %1086, i64 %1081
  %1088 = getelementptr inbounds i8, ptr %1087, i64 304
  %1089 = load i64, ptr %1088, align 8
  %1090 = icmp slt i64 %1085, %1089
  br i1 %1090, label %1091, label %1102

1091:                                             ; preds = %1084
  %1092 = getelementptr inbounds i8, ptr %1087, i64 136
  %1093 = load i64, ptr %1092, align 8
  %1094 = icmp sgt i64 %1093, -1
  br i1 %1094, label %1095, label %1102

1095:                                             ; preds = %1091
  %1096 = getelementptr inbounds i8, ptr %1087, i64 312
  %1097 = load ptr, ptr %1096, align 8
  %1098 = getelementptr inbounds %struct.nl_table, ptr %1097, i64 %1085
  %1099 = tail call fastcc i64 @nl_run_rows(ptr noundef nonnull %0, ptr noundef nonnull %1087, ptr noundef %1098, i64 noundef %1093) #23
  %1100 = icmp eq i64 %1099, 0
  %1101 = add nuw nsw i64 %1085, 1
  br i1 %1100, label %1084, label %1104

1102:                                             ; preds = %1091, %1084
  %1103 = add nuw nsw i64 %1081, 1
  br label %1080

1104:                                             ; preds = %1095
  %1105 = load i64, ptr %168, align 8
  %1106 = icmp eq i64 %1105, 0
  br i1 %1106, label %1107, label %1199

1107:                                             ; preds = %1080, %1104, %560
  %1108 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 2) #23
  br label %1109

1109:                                             ; preds = %546, %1107
  %1110 = phi i64 [ %547, %546 ], [ %1108, %1107 ]
  %1111 = icmp eq i64 %1110, 0
  br i1 %1111, label %1154, label %1112

1112:                                             ; preds = %1109
  %1113 = load i64, ptr %168, align 8
  br label %1199

1114:                                             ; preds = %539, %1148
  %1115 = phi i64 [ %1150, %1148 ], [ %471, %539 ]
  %1116 = phi i64 [ %1149, %1148 ], [ 0, %539 ]
  %1117 = icmp slt i64 %1116, %1115
  br i1 %1117, label %1118, label %1154

1118:                                             ; preds = %1114
  %1119 = load ptr, ptr %4, align 8
  %1120 = getelementptr inbounds %struct.nl_population, ptr %1119, i64 %1116
  %1121 = getelementptr inbounds i8, ptr %1120, i64 72
  %1122 = load i64, ptr %1121, align 8
  %1123 = getelementptr inbounds i8, ptr %1120, i64 96
  %1124 = tail call i64 @llvm.smax.i64(i64 %1122, i64 0)
  br label %1125

1125:                                             ; preds = %1131, %1118
  %1126 = phi i64 [ 0, %1118 ], [ %1137, %1131 ]
  %1127 = phi i64 [ 0, %1118 ], [ %1138, %1131 ]
  %1128 = icmp eq i64 %1127, %1124
  br i1 %1128, label %1129, label %1131

1129:                                             ; preds = %1125
  %1130 = icmp eq i64 %1126, 0
  br i1 %1130, label %1142, label %1139

1131:                                             ; preds = %1125
  %1132 = load ptr, ptr %1123, align 8
  %1133 = getelementptr inbounds %struct.nl_launch, ptr %1132, i64 %1127
  %1134 = load i64, ptr %1133, align 8
  %1135 = icmp eq i64 %1134, 3
  %1136 = zext i1 %1135 to i64
  %1137 = or i64 %1126, %1136
  %1138 = add nuw i64 %1127, 1
  br label %1125

1139:                                             ; preds = %1129
  %1140 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1120, i64 noundef 3) #23
  %1141 = icmp eq i64 %1140, 0
  br i1 %1141, label %1148, label %1151

1142:                                             ; preds = %1129
  %1143 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1120, i64 noundef 0) #23
  %1144 = icmp eq i64 %1143, 0
  br i1 %1144, label %1145, label %1151

1145:                                             ; preds = %1142
  %1146 = tail call fastcc i64 @nl_launch_phase(ptr noundef %0, ptr noundef nonnull %1120, i64 noundef 2) #23
  %1147 = icmp eq i64 %1146, 0
  br i1 %1147, label %1148, label %1151

1148:                                             ; preds = %1145, %1139
  %1149 = add nuw nsw i64 %1116, 1
  %1150 = load i64, ptr %3, align 8
  br label %1114

1151:                                             ; preds = %1139, %1142, %1145
  %1152 = load i64, ptr %168, align 8
  %1153 = icmp eq i64 %1152, 0
  br i1 %1153, label %1154, label %1199

1154:                                             ; preds = %1114, %1151, %1109
  tail call fastcc void @nl_deliver(ptr noundef nonnull %0, i64 noundef -1, i64 noundef 1) #23
  %1155 = load i64, ptr %5, align 8
  %1156 = add nsw i64 %1155, 1
  store i64 %1156, ptr %5, align 8
  %1157 = getelementptr inbounds i8, ptr %0, i64 104
  br label %1158

1158:                                             ; preds = %1162, %1154
  %1159 = phi i64 [ 0, %1154 ], [ %1171, %1162 ]
  %1160 = load i64, ptr %1157, align 8
  %1161 = icmp slt i64 %1159, %1160
  br i1 %1161, label %1162, label %1172

1162:                                             ; preds = %1158
  %1163 = load ptr, ptr %90, align 8
  %1164 = getelementptr inbounds %struct.nl_target, ptr %1163, i64 %1159
  %1165 = getelementptr inbounds i8, ptr %1164, i64 48
  %1166 = load i64, ptr %1165, align 8
  %1167 = add nsw i64 %1166, 1
  %1168 = getelementptr inbounds i8, ptr %1164, i64 32
  %1169 = load i64, ptr %1168, align 8
  %1170 = srem i64 %1167, %1169
  store i64 %1170, ptr %1165, align 8
  %1171 = add nuw nsw i64 %1159, 1
  br label %1158

1172:                                             ; preds = %1158, %1183
  %1173 = phi i64 [ %1184, %1183 ], [ 0, %1158 ]
  %1174 = load i64, ptr %3, align 8
  %1175 = icmp slt i64 %1173, %1174
  br i1 %1175, label %1176, label %1196

1176:                                             ; preds = %1172, %1185
  %1177 = phi i64 [ %1195, %1185 ], [ 0, %1172 ]
  %1178 = load ptr, ptr %4, align 8
  %1179 = getelementptr inbounds %struct.nl_population, ptr %1178, i64 %1173
  %1180 = getelementptr inbounds i8, ptr %1179, i64 56
  %1181 = load i64, ptr %1180, align 8
  %1182 = icmp slt i64 %1177, %1181
  br i1 %1182, label %1185, label %1183

1183:                                             ; preds = %1176
  %1184 = add nuw nsw i64 %1173, 1
  br label %1172

1185:                                             ; preds = %1176
  %1186 = getelementptr inbounds i8, ptr %1179, i64 144
  %1187 = load ptr, ptr %1186, align 8
  %1188 = getelementptr inbounds i64, ptr %1187, i64 %1177
  %1189 = load i64, ptr %1188, align 8
  %1190 = getelementptr inbounds i8, ptr %1179, i64 152
  %1191 = load ptr, ptr %1190, align 8
  %1192 = getelementptr inbounds i64, ptr %1191, i64 %1177
  %1193 = load i64, ptr %1192, align 8
  %1194 = add nsw i64 %1193, %1189
  store i64 %1194, ptr %1192, align 8
  %1195 = add nuw nsw i64 %1177, 1
  br label %1176

1196:                                             ; preds = %1172
  %1197 = load i64, ptr %5, align 8
  %1198 = tail call fastcc i64 @nl_enqueue(ptr noundef nonnull %0, i64 noundef -1, i64 noundef %1197) #23
  br label %1199

1199:                                             ; preds = %374, %693, %1005, %1151, %1104, %717, %1112, %404, %22, %82, %1196
  %1200 = phi i64 [ %1198, %1196 ], [ %84, %82 ], [ %24, %22 ], [ %406, %404 ], [ %1113, %1112 ], [ %718, %717 ], [ %1105, %1104 ], [ %1152, %1151 ], [ %1006, %1005 ], [ %694, %693 ], [ %375, %374 ]
  ret i64 %1200
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #2

; Function Attrs: nounwind
define i64 @nl_step_once(ptr noundef %0) #0 {
  %2 = getelementptr inbounds i8, ptr %0, i64 304
  %3 = load i64, ptr %2, align 8
  %4 = icmp eq i64 %3, 0
  br i1 %4, label %5, label %7

5:                                                ; preds = %1
  %6 = tail call fastcc i64 @nl_step(ptr noundef nonnull %0) #23
  br label %7

7:                                                ; preds = %1, %5
  %8 = phi i64 [ %6, %5 ], [ %3, %1 ]
  ret i64 %8
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define i64 @nl_step_index(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 264
  %3 = load i64, ptr %2, align 8
  ret i64 %3
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define double @nl_time_ms(ptr nocapture noundef readonly %0) #3 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #23
  ret double %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc double @nl_time(ptr nocapture noundef readonly %0) #3 {
  %2 = getelementptr inbounds i8, ptr %0, i64 264
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
  %2 = getelementptr inbounds i8, ptr %0, i64 312
  ret ptr %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none)
define i64 @nl_size(ptr nocapture noundef readonly %0, i64 noundef %1) #5 {
  %3 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
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
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
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
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
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
  %4 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
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
  %39 = getelementptr inbounds i8, ptr %38, i64 304
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds i8, ptr %38, i64 312
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
  %76 = tail call fastcc i64 @nl_is_alive_32(ptr noundef nonnull %38, ptr noundef nonnull %62, i64 noundef %68) #23
  br label %79

77:                                               ; preds = %72
  %78 = tail call fastcc i64 @nl_is_alive_64(ptr noundef nonnull %38, ptr noundef nonnull %62, i64 noundef %68) #23
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none)
define range(i64 0, 6) i64 @nl_lesion(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #8 {
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
define range(i64 0, 6) i64 @nl_fire(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #9 {
  %5 = tail call fastcc ptr @nl_population_at(ptr noundef %0, i64 noundef %1) #23
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
  %37 = getelementptr inbounds i8, ptr %0, i64 296
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
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #23
  %9 = getelementptr inbounds i8, ptr %0, i64 304
  %10 = load i64, ptr %9, align 8
  %11 = icmp eq i64 %10, 0
  br i1 %11, label %16, label %18

12:                                               ; preds = %4
  %13 = load ptr, ptr %3, align 8
  %14 = getelementptr inbounds %struct.nl_population, ptr %13, i64 %5
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %14) #23
  %15 = add nuw nsw i64 %5, 1
  br label %4

16:                                               ; preds = %8
  %17 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #23
  br label %18

18:                                               ; preds = %8, %16
  %19 = phi i64 [ %17, %16 ], [ %10, %8 ]
  ret i64 %19
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fill_padding(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #9 {
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
define internal fastcc void @nl_clock(ptr nocapture noundef readonly %0) #9 {
  %2 = tail call fastcc double @nl_time(ptr noundef %0) #23
  %3 = getelementptr inbounds i8, ptr %0, i64 96
  %4 = getelementptr inbounds i8, ptr %0, i64 264
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
  %12 = tail call fastcc i64 @nl_launch_phase(ptr noundef nonnull %0, ptr noundef %11, i64 noundef %1) #23
  %13 = icmp eq i64 %12, 0
  %14 = add nuw nsw i64 %6, 1
  br i1 %13, label %5, label %15

15:                                               ; preds = %9
  %16 = getelementptr inbounds i8, ptr %0, i64 304
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
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #25
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(24) %4, i8 0, i64 24, i1 false)
  %7 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 0, i64 noundef 0) #23
  %8 = icmp eq i64 %7, 0
  br i1 %8, label %13, label %9

9:                                                ; preds = %3
  %10 = getelementptr inbounds i8, ptr %0, i64 304
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
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %5) #25
  store ptr %1, ptr %5, align 8
  %21 = getelementptr inbounds i8, ptr %5, i64 8
  %22 = add nsw i64 %16, -20
  %23 = getelementptr inbounds i8, ptr %4, i64 16
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %21, i8 0, i64 16, i1 false)
  %24 = load i64, ptr %23, align 8
  %25 = call fastcc i64 @nl_save_all(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %22, i64 noundef %24) #23
  %26 = icmp eq i64 %25, 0
  br i1 %26, label %31, label %27

27:                                               ; preds = %20
  %28 = getelementptr inbounds i8, ptr %0, i64 304
  %29 = load i64, ptr %28, align 8
  %30 = sub nsw i64 0, %29
  br label %36

31:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %6, ptr noundef nonnull align 16 dereferenceable(32) @nl_sha_start.start, i64 32, i1 false)
  %32 = getelementptr inbounds i8, ptr %6, i64 96
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %32, i8 0, i64 16, i1 false)
  %33 = load i64, ptr %21, align 8
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef nonnull %1, i64 noundef %33) #23
  %34 = getelementptr inbounds i8, ptr %1, i64 %33
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %34) #23
  %35 = add nsw i64 %33, 32
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #25
  br label %36

36:                                               ; preds = %31, %27
  %37 = phi i64 [ %30, %27 ], [ %35, %31 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %5) #25
  br label %38

38:                                               ; preds = %9, %13, %36
  %39 = phi i64 [ %12, %9 ], [ %37, %36 ], [ %17, %13 ]
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #25
  ret i64 %39
}

; Function Attrs: nounwind
define i64 @nl_load_state(ptr noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca [512 x i8], align 16
  %5 = alloca [32 x i8], align 16
  %6 = alloca %struct.nl_sha, align 8
  %7 = alloca %struct.nl_reader, align 8
  call void @llvm.lifetime.start.p0(i64 56, ptr nonnull %7) #25
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
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %5) #25
  call void @llvm.lifetime.start.p0(i64 112, ptr nonnull %6) #25
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
  %27 = tail call fastcc i64 @nl_little(ptr noundef nonnull %26, i64 noundef 4) #23
  %28 = icmp eq i64 %27, 1
  br i1 %28, label %29, label %90

29:                                               ; preds = %25
  %30 = getelementptr inbounds i8, ptr %1, i64 12
  %31 = tail call fastcc i64 @nl_little(ptr noundef nonnull %30, i64 noundef 8) #23
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
  call fastcc void @nl_sha_take(ptr noundef nonnull %6, ptr noundef %1, i64 noundef %38) #23
  call fastcc void @nl_sha_end(ptr noundef nonnull %6, ptr noundef nonnull %5) #23
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
  %60 = tail call fastcc i64 @nl_little(ptr noundef nonnull %59, i64 noundef 8) #23
  %61 = load ptr, ptr %46, align 8
  %62 = getelementptr inbounds i64, ptr %61, i64 %55
  %63 = load i64, ptr %62, align 8
  %64 = icmp eq i64 %60, %63
  %65 = add nuw nsw i64 %55, 1
  br i1 %64, label %54, label %90

66:                                               ; preds = %54
  %67 = getelementptr inbounds i8, ptr %1, i64 52
  %68 = tail call fastcc i64 @nl_little(ptr noundef nonnull %67, i64 noundef 4) #23
  %69 = getelementptr inbounds i8, ptr %0, i64 40
  %70 = load i64, ptr %69, align 8
  %71 = icmp eq i64 %68, %70
  br i1 %71, label %72, label %90

72:                                               ; preds = %66
  %73 = getelementptr inbounds i8, ptr %1, i64 56
  %74 = tail call fastcc i64 @nl_little(ptr noundef nonnull %73, i64 noundef 4) #23
  %75 = trunc i64 %74 to i32
  %76 = getelementptr inbounds i8, ptr %0, i64 256
  %77 = load i32, ptr %76, align 8
  %78 = icmp eq i32 %77, %75
  br i1 %78, label %79, label %90

79:                                               ; preds = %72
  %80 = getelementptr inbounds i8, ptr %1, i64 60
  %81 = tail call fastcc i64 @nl_little(ptr noundef nonnull %80, i64 noundef 8) #23
  store i64 %81, ptr %13, align 8
  %82 = getelementptr inbounds i8, ptr %1, i64 68
  %83 = tail call fastcc i64 @nl_little(ptr noundef nonnull %82, i64 noundef 4) #23
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
  %91 = phi ptr [ %36, %34 ], [ @.str.4, %3 ], [ @.str.6, %25 ], [ @.str.64, %66 ], [ @.str.65, %72 ], [ @.str.66, %79 ], [ @.str.63, %57 ], [ @.str.9, %47 ], [ @.str.62, %18 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %91, ptr noundef nonnull @.str.61) #23
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #25
  br label %299

92:                                               ; preds = %79
  call void @llvm.lifetime.end.p0(i64 112, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %5) #25
  %93 = add nuw nsw i64 %83, 1
  %94 = tail call ptr @calloc(i64 noundef %93, i64 noundef 48) #24
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
  %106 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 4, ptr noundef nonnull %105) #23
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
  %119 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 1, ptr noundef nonnull %118) #23
  %120 = icmp eq i64 %119, 0
  br i1 %120, label %121, label %299

121:                                              ; preds = %114
  %122 = getelementptr inbounds i8, ptr %104, i64 32
  %123 = call fastcc i64 @nl_get(ptr noundef nonnull %7, i64 noundef 8, ptr noundef nonnull %122) #23
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
  %152 = phi ptr [ @.str.68, %92 ], [ @.str.8, %149 ], [ @.str.69, %102 ], [ @.str.69, %108 ], [ @.str.69, %125 ], [ @.str.69, %128 ], [ @.str.69, %131 ]
  call fastcc void @nl_state_bad(ptr noundef nonnull %7, ptr noundef nonnull %152, ptr noundef nonnull @.str.61) #23
  br label %299

153:                                              ; preds = %149
  %154 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 0) #23
  %155 = icmp eq i64 %154, 0
  br i1 %155, label %156, label %299

156:                                              ; preds = %153
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #25
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
  %201 = tail call fastcc i64 @nl_any(ptr noundef %192, i64 noundef %200) #23
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
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %7, ptr noundef nonnull @.str.73, ptr noundef nonnull %4) #23
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  br label %299

209:                                              ; preds = %159
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  %210 = getelementptr inbounds i8, ptr %0, i64 304
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
  %243 = getelementptr inbounds %struct.nl_connection, ptr %241, i64 %232, i32 40
  %244 = load i64, ptr %243, align 8
  %245 = icmp slt i64 %242, %244
  br i1 %245, label %248, label %246

246:                                              ; preds = %240
  %247 = add nuw nsw i64 %232, 1
  br label %231

248:                                              ; preds = %240, %259
  %249 = phi ptr [ %261, %259 ], [ %241, %240 ]
  %250 = phi i64 [ %260, %259 ], [ 0, %240 ]
  %251 = getelementptr inbounds %struct.nl_connection, ptr %249, i64 %232, i32 41
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
  tail call fastcc void @nl_release_events(ptr noundef nonnull %253, i64 noundef %250) #23
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
  %283 = getelementptr inbounds i8, ptr %0, i64 296
  store i64 0, ptr %283, align 8
  %284 = load i64, ptr %13, align 8
  tail call fastcc void @nl_seek(ptr noundef nonnull %0, i64 noundef %284) #23
  %285 = call fastcc i64 @nl_load_parts(ptr noundef nonnull %7, i64 noundef 1) #23
  br label %286

286:                                              ; preds = %293, %282
  %287 = phi i64 [ 0, %282 ], [ %296, %293 ]
  %288 = load i64, ptr %238, align 8
  %289 = icmp slt i64 %287, %288
  br i1 %289, label %293, label %290

290:                                              ; preds = %286
  tail call fastcc void @nl_clock(ptr noundef nonnull %0) #23
  %291 = load i64, ptr %210, align 8
  %292 = icmp eq i64 %291, 0
  br i1 %292, label %297, label %299

293:                                              ; preds = %286
  %294 = load ptr, ptr %239, align 8
  %295 = getelementptr inbounds %struct.nl_population, ptr %294, i64 %287
  tail call fastcc void @nl_fill_padding(ptr noundef nonnull %0, ptr noundef %295) #23
  %296 = add nuw nsw i64 %287, 1
  br label %286

297:                                              ; preds = %290
  %298 = tail call fastcc i64 @nl_launch_all(ptr noundef nonnull %0, i64 noundef 4) #23
  br label %299

299:                                              ; preds = %114, %121, %90, %151, %153, %205, %290, %297
  %300 = phi i64 [ 4, %205 ], [ %298, %297 ], [ %291, %290 ], [ %154, %153 ], [ 4, %151 ], [ 4, %90 ], [ 4, %121 ], [ 4, %114 ]
  %301 = load ptr, ptr %12, align 8
  tail call void @free(ptr noundef %301) #23
  call void @llvm.lifetime.end.p0(i64 56, ptr nonnull %7) #25
  ret i64 %300
}

; Function Attrs: nounwind
define noundef ptr @nl_open(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr noundef %2, i64 noundef %3) #0 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %2, i64 noundef %3) #23
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  %10 = tail call ptr @fopen(ptr noundef %1, ptr noundef nonnull @.str) #23
  %11 = icmp eq ptr %10, null
  br i1 %11, label %12, label %13

12:                                               ; preds = %4
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.1) #23
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
  %24 = tail call ptr @realloc(ptr noundef %16, i64 noundef %21) #28
  %25 = icmp eq ptr %24, null
  br i1 %25, label %26, label %28

26:                                               ; preds = %23, %18
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.2) #23
  tail call void @free(ptr noundef %16) #23
  %27 = tail call i32 @fclose(ptr noundef nonnull %10) #23
  br label %39

28:                                               ; preds = %23, %13
  %29 = phi i64 [ %15, %13 ], [ %21, %23 ]
  %30 = phi ptr [ %16, %13 ], [ %24, %23 ]
  %31 = getelementptr inbounds i8, ptr %30, i64 %14
  %32 = sub nsw i64 %29, %14
  %33 = tail call i64 @fread(ptr noundef %31, i64 noundef 1, i64 noundef %32, ptr noundef nonnull %10) #23
  %34 = icmp eq i64 %33, 0
  %35 = add nsw i64 %33, %14
  br i1 %34, label %36, label %13

36:                                               ; preds = %28
  %37 = tail call i32 @fclose(ptr noundef nonnull %10) #23
  %38 = tail call fastcc ptr @nl_make(ptr noundef %0, ptr noundef %30, i64 noundef %35, ptr noundef %30, ptr noundef %2, i64 noundef %3) #23
  br label %39

39:                                               ; preds = %26, %36, %12
  %40 = phi ptr [ null, %12 ], [ %38, %36 ], [ null, %26 ]
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret ptr %40
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write)
define internal fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef %1) #10 {
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
declare noalias noundef ptr @fopen(ptr nocapture noundef readonly, ptr nocapture noundef readonly) #11

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #9 {
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
declare noalias noundef ptr @realloc(ptr allocptr nocapture noundef, i64 noundef) #12

; Function Attrs: nofree nounwind
declare noundef i32 @fclose(ptr nocapture noundef) #11

; Function Attrs: nofree nounwind
declare noundef i64 @fread(ptr nocapture noundef, i64 noundef, i64 noundef, ptr nocapture noundef) #11

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @calloc(i64 noundef, i64 noundef) #13

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias nocapture writeonly, ptr noalias nocapture readonly, i64, i1 immarg) #14

; Function Attrs: nounwind
define internal fastcc void @nl_give_up(ptr nocapture noundef %0, ptr noundef %1, i64 noundef %2) #0 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #25
  %5 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %1, i64 noundef %2) #23
  %6 = extractvalue { ptr, i64 } %5, 0
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  %8 = extractvalue { ptr, i64 } %5, 1
  store i64 %8, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %0, i64 312
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull %9) #23
  tail call fastcc void @nl_release(ptr noundef %0) #23
  %10 = getelementptr inbounds i8, ptr %0, i64 32
  %11 = load ptr, ptr %10, align 8
  tail call void @free(ptr noundef %11) #23
  tail call void @free(ptr noundef %0) #23
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #25
  ret void
}

; Function Attrs: mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite)
declare noalias noundef ptr @malloc(i64 noundef) #15

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_fail(ptr noundef %0, ptr nocapture noundef readonly %1) #9 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #25
  %4 = getelementptr inbounds i8, ptr %0, i64 312
  store i8 0, ptr %4, align 1
  store ptr %4, ptr %3, align 8
  %5 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 512, ptr %5, align 8
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #23
  %6 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 3, ptr %6, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_seek(ptr nocapture noundef %0, i64 noundef %1) #9 {
  %3 = getelementptr inbounds i8, ptr %0, i64 264
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
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #23
  br label %28

11:                                               ; preds = %7, %5
  %12 = tail call dereferenceable_or_null(16) ptr @malloc(i64 noundef 16) #26
  %13 = mul nsw i64 %2, %1
  %14 = add nsw i64 %13, 64
  %15 = tail call ptr @calloc(i64 noundef %14, i64 noundef 1) #24
  %16 = icmp ne ptr %12, null
  %17 = icmp ne ptr %15, null
  %18 = and i1 %16, %17
  br i1 %18, label %20, label %19

19:                                               ; preds = %11
  tail call void @free(ptr noundef %12) #23
  tail call void @free(ptr noundef %15) #23
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #23
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
  %5 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %2, i64 noundef 40) #23
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
  %35 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %34, i64 noundef 4) #23
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
  %53 = getelementptr inbounds i8, ptr %0, i64 304
  %54 = load i64, ptr %53, align 8
  br label %55

55:                                               ; preds = %9, %52
  %56 = phi i64 [ %54, %52 ], [ 0, %9 ]
  ret i64 %56
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_image_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #9 {
  %3 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %3) #25
  %4 = load ptr, ptr %0, align 8
  %5 = getelementptr inbounds i8, ptr %4, i64 312
  store i8 0, ptr %5, align 1
  store ptr %5, ptr %3, align 8
  %6 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 512, ptr %6, align 8
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef nonnull @.str.28) #23
  call fastcc void @nl_add(ptr noundef nonnull %3, ptr noundef %1) #23
  %7 = load ptr, ptr %0, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 304
  store i64 5, ptr %8, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %3) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_little(ptr nocapture noundef readonly %0, i64 noundef %1) #16 {
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
define internal fastcc void @nl_sha_take(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #9 {
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
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef %10) #23
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
  tail call fastcc void @nl_sha_block(ptr noundef nonnull %0, ptr noundef nonnull %8) #23
  store i64 0, ptr %7, align 8
  br label %30

34:                                               ; preds = %9
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sha_end(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1) #9 {
  %3 = alloca [72 x i8], align 16
  %4 = alloca [8 x i8], align 1
  %5 = getelementptr inbounds i8, ptr %0, i64 104
  %6 = load i64, ptr %5, align 8
  %7 = shl i64 %6, 3
  call void @llvm.lifetime.start.p0(i64 72, ptr nonnull %3) #25
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 16 dereferenceable(72) %3, i8 0, i64 72, i1 false)
  store i8 -128, ptr %3, align 16
  %8 = getelementptr inbounds i8, ptr %0, i64 96
  %9 = load i64, ptr %8, align 8
  %10 = icmp slt i64 %9, 56
  %11 = select i1 %10, i64 56, i64 120
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #25
  br label %12

12:                                               ; preds = %17, %2
  %13 = phi i64 [ %23, %17 ], [ 0, %2 ]
  %14 = icmp eq i64 %13, 8
  br i1 %14, label %15, label %17

15:                                               ; preds = %12
  %16 = sub nsw i64 %11, %9
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %3, i64 noundef %16) #23
  call fastcc void @nl_sha_take(ptr noundef %0, ptr noundef nonnull %4, i64 noundef 8) #23
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
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 72, ptr nonnull %3) #25
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
define internal fastcc void @nl_sha_block(ptr nocapture noundef %0, ptr nocapture noundef readonly %1) #17 {
  %3 = alloca [64 x i32], align 16
  %4 = alloca [8 x i32], align 16
  call void @llvm.lifetime.start.p0(i64 256, ptr nonnull %3) #25
  call void @llvm.lifetime.start.p0(i64 32, ptr nonnull %4) #25
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
  call void @llvm.lifetime.end.p0(i64 32, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 256, ptr nonnull %3) #25
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
declare void @llvm.memset.p0.i64(ptr nocapture writeonly, i8, i64, i1 immarg) #18

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_section(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i64 32
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = icmp slt i64 %5, %7
  br i1 %8, label %10, label %9

9:                                                ; preds = %3
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.12) #23
  br label %45

10:                                               ; preds = %3
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds i8, ptr %12, i64 128
  %14 = add nsw i64 %5, 1
  store i64 %14, ptr %4, align 8
  %15 = shl nsw i64 %5, 4
  %16 = getelementptr inbounds i8, ptr %13, i64 %15
  %17 = tail call fastcc i64 @nl_little(ptr noundef nonnull %16, i64 noundef 8) #23
  %18 = getelementptr inbounds i8, ptr %16, i64 8
  %19 = tail call fastcc i64 @nl_little(ptr noundef nonnull %18, i64 noundef 8) #23
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
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.13) #23
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
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.14) #23
  br label %45

43:                                               ; preds = %36
  %44 = getelementptr inbounds i8, ptr %12, i64 %17
  br label %45

45:                                               ; preds = %33, %42, %43, %9
  %46 = phi ptr [ null, %9 ], [ null, %33 ], [ null, %42 ], [ %44, %43 ]
  ret ptr %46
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 6) i64 @nl_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2, ptr nocapture noundef writeonly %3) #9 {
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
  %16 = tail call fastcc i64 @nl_little(ptr noundef %15, i64 noundef 8) #23
  store i64 %16, ptr %3, align 8
  %17 = icmp slt i64 %16, %1
  %18 = icmp sgt i64 %16, %2
  %19 = or i1 %17, %18
  br i1 %19, label %20, label %22

20:                                               ; preds = %10, %4
  %21 = phi ptr [ @.str.15, %4 ], [ @.str.16, %10 ]
  tail call fastcc void @nl_image_bad(ptr noundef nonnull %0, ptr noundef nonnull %21) #23
  br label %22

22:                                               ; preds = %20, %10
  %23 = phi i64 [ 0, %10 ], [ 5, %20 ]
  ret i64 %23
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_copy_section(ptr nocapture noundef %0, ptr nocapture noundef writeonly %1, i64 noundef %2, i64 noundef %3) #9 {
  %5 = tail call fastcc ptr @nl_section(ptr noundef %0, i64 noundef %2, i64 noundef %3) #23
  %6 = icmp eq ptr %5, null
  br i1 %6, label %7, label %11

7:                                                ; preds = %4
  %8 = load ptr, ptr %0, align 8
  %9 = getelementptr inbounds i8, ptr %8, i64 304
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
define internal fastcc ptr @nl_find_end(ptr noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #16 {
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
  %6 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %1, i64 noundef 8) #23
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
  %17 = tail call fastcc ptr @nl_take(ptr noundef %5, i64 noundef %3, i64 noundef %16) #23
  %18 = getelementptr inbounds ptr, ptr %6, i64 %12
  store ptr %17, ptr %18, align 8
  %19 = icmp eq ptr %17, null
  br i1 %19, label %26, label %20

20:                                               ; preds = %14
  %21 = load i64, ptr %7, align 8
  %22 = sdiv i64 %21, 8
  %23 = tail call fastcc i64 @nl_copy_section(ptr noundef nonnull %0, ptr noundef nonnull %17, i64 noundef %2, i64 noundef %22) #23
  %24 = icmp eq i64 %23, 0
  %25 = add nuw i64 %12, 1
  br i1 %24, label %11, label %26

26:                                               ; preds = %11, %20, %14, %4
  %27 = phi ptr [ null, %4 ], [ null, %14 ], [ null, %20 ], [ %6, %11 ]
  ret ptr %27
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_ascends(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #16 {
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
define internal fastcc range(i64 0, 2) i64 @nl_below(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2, i64 noundef %3) #16 {
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
define internal fastcc i64 @nl_runs_fit(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, ptr nocapture noundef readonly %4, i64 noundef %5) #16 {
  %7 = tail call fastcc i64 @nl_ascends(ptr noundef %0, i64 noundef %3, i64 noundef %2) #23
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
  %8 = getelementptr inbounds i8, ptr %7, i64 152
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
  %7 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %1) #23
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
  %8 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull %0, i64 noundef %7) #23
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
  %12 = getelementptr inbounds i8, ptr %11, i64 160
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

; Function Attrs: nounwind
define internal fastcc noundef ptr @nl_make_frame(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef %2) #0 {
  %4 = getelementptr inbounds i8, ptr %1, i64 24
  %5 = load i64, ptr %4, align 8
  %6 = add nsw i64 %5, 11
  %7 = getelementptr inbounds i8, ptr %1, i64 32
  %8 = load i64, ptr %7, align 8
  %9 = add nsw i64 %6, %8
  %10 = getelementptr inbounds i8, ptr %1, i64 40
  %11 = load i64, ptr %10, align 8
  %12 = add nsw i64 %9, %11
  %13 = getelementptr inbounds i8, ptr %1, i64 80
  %14 = load i64, ptr %13, align 8
  %15 = add nsw i64 %12, %14
  %16 = getelementptr inbounds i8, ptr %1, i64 88
  %17 = load i64, ptr %16, align 8
  %18 = add nsw i64 %15, %17
  %19 = getelementptr inbounds i8, ptr %2, i64 304
  store i64 %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %1, i64 144
  %21 = load i64, ptr %20, align 8
  %22 = shl nsw i64 %21, 3
  %23 = add nsw i64 %22, %18
  %24 = getelementptr inbounds i8, ptr %1, i64 96
  %25 = load i64, ptr %24, align 8
  %26 = add nsw i64 %23, %25
  %27 = tail call fastcc ptr @nl_take(ptr noundef %0, i64 noundef %26, i64 noundef 8) #23
  %28 = icmp eq ptr %27, null
  br i1 %28, label %199, label %29

29:                                               ; preds = %3
  %30 = getelementptr inbounds i8, ptr %0, i64 256
  %31 = load i32, ptr %30, align 8
  %32 = zext i32 %31 to i64
  store i64 %32, ptr %27, align 8
  %33 = getelementptr inbounds i8, ptr %0, i64 160
  %34 = load ptr, ptr %33, align 8
  %35 = getelementptr inbounds i8, ptr %2, i64 8
  %36 = load i64, ptr %35, align 8
  %37 = getelementptr inbounds %struct.nl_population, ptr %34, i64 %36, i32 3
  %38 = load i64, ptr %37, align 8
  %39 = getelementptr inbounds i8, ptr %27, i64 24
  store i64 %38, ptr %39, align 8
  %40 = load ptr, ptr %33, align 8
  %41 = getelementptr inbounds i8, ptr %2, i64 16
  %42 = load i64, ptr %41, align 8
  %43 = getelementptr inbounds %struct.nl_population, ptr %40, i64 %42, i32 3
  %44 = load i64, ptr %43, align 8
  %45 = getelementptr inbounds i8, ptr %27, i64 32
  store i64 %44, ptr %45, align 8
  %46 = getelementptr inbounds i8, ptr %1, i64 160
  %47 = load i64, ptr %46, align 8
  %48 = tail call i64 @llvm.smax.i64(i64 %47, i64 0)
  %49 = getelementptr inbounds i8, ptr %27, i64 40
  store i64 %48, ptr %49, align 8
  %50 = getelementptr inbounds i8, ptr %2, i64 128
  %51 = load ptr, ptr %50, align 8
  %52 = ptrtoint ptr %51 to i64
  %53 = getelementptr inbounds i8, ptr %27, i64 48
  store i64 %52, ptr %53, align 8
  %54 = getelementptr inbounds i8, ptr %0, i64 240
  %55 = load ptr, ptr %54, align 8
  %56 = ptrtoint ptr %55 to i64
  %57 = getelementptr inbounds i8, ptr %27, i64 56
  store i64 %56, ptr %57, align 8
  %58 = getelementptr i8, ptr %27, i64 88
  %59 = getelementptr inbounds i8, ptr %2, i64 240
  br label %60

60:                                               ; preds = %66, %29
  %61 = phi i64 [ 0, %29 ], [ %72, %66 ]
  %62 = load i64, ptr %4, align 8
  %63 = icmp slt i64 %61, %62
  br i1 %63, label %66, label %64

64:                                               ; preds = %60
  %65 = getelementptr inbounds i8, ptr %2, i64 248
  br label %73

66:                                               ; preds = %60
  %67 = load ptr, ptr %59, align 8
  %68 = getelementptr inbounds ptr, ptr %67, i64 %61
  %69 = load ptr, ptr %68, align 8
  %70 = ptrtoint ptr %69 to i64
  %71 = getelementptr inbounds i64, ptr %58, i64 %61
  store i64 %70, ptr %71, align 8
  %72 = add nuw nsw i64 %61, 1
  br label %60

73:                                               ; preds = %64, %79
  %74 = phi i64 [ %87, %79 ], [ 0, %64 ]
  %75 = load i64, ptr %7, align 8
  %76 = icmp slt i64 %74, %75
  br i1 %76, label %79, label %77

77:                                               ; preds = %73
  %78 = getelementptr inbounds i8, ptr %2, i64 256
  br label %88

79:                                               ; preds = %73
  %80 = load ptr, ptr %65, align 8
  %81 = getelementptr inbounds ptr, ptr %80, i64 %74
  %82 = load ptr, ptr %81, align 8
  %83 = ptrtoint ptr %82 to i64
  %84 = load i64, ptr %4, align 8
  %85 = getelementptr i64, ptr %58, i64 %84
  %86 = getelementptr i64, ptr %85, i64 %74
  store i64 %83, ptr %86, align 8
  %87 = add nuw nsw i64 %74, 1
  br label %73

88:                                               ; preds = %77, %95
  %89 = phi i64 [ %105, %95 ], [ 0, %77 ]
  %90 = load i64, ptr %10, align 8
  %91 = icmp slt i64 %89, %90
  br i1 %91, label %95, label %92

92:                                               ; preds = %88
  %93 = getelementptr inbounds i8, ptr %2, i64 72
  %94 = getelementptr i64, ptr %27, i64 %12
  br label %106

95:                                               ; preds = %88
  %96 = load ptr, ptr %78, align 8
  %97 = getelementptr inbounds ptr, ptr %96, i64 %89
  %98 = load ptr, ptr %97, align 8
  %99 = ptrtoint ptr %98 to i64
  %100 = load i64, ptr %4, align 8
  %101 = load i64, ptr %7, align 8
  %102 = getelementptr i64, ptr %58, i64 %100
  %103 = getelementptr i64, ptr %102, i64 %101
  %104 = getelementptr i64, ptr %103, i64 %89
  store i64 %99, ptr %104, align 8
  %105 = add nuw nsw i64 %89, 1
  br label %88

106:                                              ; preds = %92, %112
  %107 = phi i64 [ %125, %112 ], [ 0, %92 ]
  %108 = load i64, ptr %13, align 8
  %109 = icmp slt i64 %107, %108
  br i1 %109, label %112, label %110

110:                                              ; preds = %106
  %111 = getelementptr inbounds i8, ptr %2, i64 80
  br label %126

112:                                              ; preds = %106
  %113 = load ptr, ptr %33, align 8
  %114 = load i64, ptr %35, align 8
  %115 = getelementptr inbounds %struct.nl_population, ptr %113, i64 %114, i32 16
  %116 = load ptr, ptr %115, align 8
  %117 = load ptr, ptr %93, align 8
  %118 = getelementptr i64, ptr %117, i64 %107
  %119 = getelementptr i8, ptr %118, i64 8
  %120 = load i64, ptr %119, align 8
  %121 = getelementptr inbounds ptr, ptr %116, i64 %120
  %122 = load ptr, ptr %121, align 8
  %123 = ptrtoint ptr %122 to i64
  %124 = getelementptr i64, ptr %94, i64 %107
  store i64 %123, ptr %124, align 8
  %125 = add nuw nsw i64 %107, 1
  br label %106

126:                                              ; preds = %110, %134
  %127 = phi i64 [ %149, %134 ], [ 0, %110 ]
  %128 = load i64, ptr %16, align 8
  %129 = icmp slt i64 %127, %128
  br i1 %129, label %134, label %130

130:                                              ; preds = %126
  %131 = getelementptr inbounds i8, ptr %0, i64 168
  %132 = getelementptr inbounds i8, ptr %1, i64 216
  %133 = getelementptr inbounds i8, ptr %1, i64 112
  br label %150

134:                                              ; preds = %126
  %135 = load ptr, ptr %33, align 8
  %136 = load i64, ptr %41, align 8
  %137 = getelementptr inbounds %struct.nl_population, ptr %135, i64 %136, i32 16
  %138 = load ptr, ptr %137, align 8
  %139 = load ptr, ptr %111, align 8
  %140 = getelementptr i64, ptr %139, i64 %127
  %141 = getelementptr i8, ptr %140, i64 8
  %142 = load i64, ptr %141, align 8
  %143 = getelementptr inbounds ptr, ptr %138, i64 %142
  %144 = load ptr, ptr %143, align 8
  %145 = ptrtoint ptr %144 to i64
  %146 = load i64, ptr %13, align 8
  %147 = getelementptr i64, ptr %94, i64 %146
  %148 = getelementptr i64, ptr %147, i64 %127
  store i64 %145, ptr %148, align 8
  %149 = add nuw nsw i64 %127, 1
  br label %126

150:                                              ; preds = %130, %154
  %151 = phi i64 [ %198, %154 ], [ 0, %130 ]
  %152 = load i64, ptr %20, align 8
  %153 = icmp slt i64 %151, %152
  br i1 %153, label %154, label %199

154:                                              ; preds = %150
  %155 = load ptr, ptr %131, align 8
  %156 = load ptr, ptr %132, align 8
  %157 = getelementptr inbounds i64, ptr %156, i64 %151
  %158 = load i64, ptr %157, align 8
  %159 = icmp eq i64 %158, 0
  %160 = select i1 %159, i64 72, i64 80
  %161 = getelementptr inbounds i8, ptr %2, i64 %160
  %162 = load ptr, ptr %161, align 8
  %163 = select i1 %159, i64 80, i64 88
  %164 = getelementptr inbounds i8, ptr %1, i64 %163
  %165 = load i64, ptr %164, align 8
  %166 = load i64, ptr %133, align 8
  %167 = getelementptr i64, ptr %162, i64 %165
  %168 = getelementptr i8, ptr %167, i64 8
  %169 = getelementptr i64, ptr %168, i64 %166
  %170 = getelementptr i64, ptr %169, i64 %151
  %171 = load i64, ptr %170, align 8
  %172 = getelementptr inbounds %struct.nl_target, ptr %155, i64 %171
  %173 = load i64, ptr %19, align 8
  %174 = getelementptr inbounds i64, ptr %27, i64 %173
  %175 = shl nsw i64 %151, 6
  %176 = getelementptr inbounds i8, ptr %174, i64 %175
  %177 = getelementptr inbounds i8, ptr %172, i64 56
  %178 = load ptr, ptr %177, align 8
  %179 = ptrtoint ptr %178 to i64
  store i64 %179, ptr %176, align 8
  %180 = getelementptr inbounds i8, ptr %172, i64 40
  %181 = load i64, ptr %180, align 8
  %182 = getelementptr inbounds i8, ptr %176, i64 8
  store i64 %181, ptr %182, align 8
  %183 = getelementptr inbounds i8, ptr %172, i64 32
  %184 = load i64, ptr %183, align 8
  %185 = getelementptr inbounds i8, ptr %176, i64 16
  store i64 %184, ptr %185, align 8
  %186 = getelementptr inbounds i8, ptr %172, i64 24
  %187 = load i64, ptr %186, align 8
  %188 = getelementptr inbounds i8, ptr %176, i64 32
  store i64 %187, ptr %188, align 8
  %189 = getelementptr inbounds i8, ptr %172, i64 80
  %190 = load i64, ptr %189, align 8
  %191 = getelementptr inbounds i8, ptr %176, i64 40
  store i64 %190, ptr %191, align 8
  %192 = getelementptr inbounds i8, ptr %172, i64 88
  %193 = load i64, ptr %192, align 8
  %194 = getelementptr inbounds i8, ptr %176, i64 48
  store i64 %193, ptr %194, align 8
  %195 = getelementptr inbounds i8, ptr %172, i64 96
  %196 = load i64, ptr %195, align 8
  %197 = getelementptr inbounds i8, ptr %176, i64 56
  store i64 %196, ptr %197, align 8
  %198 = add nuw nsw i64 %151, 1
  br label %150

199:                                              ; preds = %150, %3
  ret ptr %27
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

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read)
define internal fastcc i64 @nl_cell_aggregate(ptr nocapture noundef readonly %0, i64 noundef %1) #3 {
  %3 = getelementptr inbounds i8, ptr %0, i64 56
  %4 = load i64, ptr %3, align 8
  %5 = shl nsw i64 %4, 1
  %6 = tail call fastcc i64 @nl_cell_event(ptr noundef %0, i64 noundef %5) #23
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
  %6 = getelementptr inbounds i8, ptr %0, i64 248
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  br label %8

8:                                                ; preds = %23, %1
  %9 = phi i64 [ 0, %1 ], [ %29, %23 ]
  %10 = load i64, ptr %2, align 8
  %11 = icmp slt i64 %9, %10
  br i1 %11, label %13, label %12

12:                                               ; preds = %8
  ret void

13:                                               ; preds = %8
  %14 = load ptr, ptr %3, align 8
  %15 = getelementptr inbounds %struct.nl_probe, ptr %14, i64 %9
  %16 = getelementptr inbounds i8, ptr %15, i64 16
  %17 = getelementptr inbounds i8, ptr %15, i64 40
  br label %18

18:                                               ; preds = %53, %13
  %19 = phi i64 [ 0, %13 ], [ %59, %53 ]
  %20 = phi i64 [ 0, %13 ], [ %60, %53 ]
  %21 = load i64, ptr %16, align 8
  %22 = icmp slt i64 %20, %21
  br i1 %22, label %30, label %23

23:                                               ; preds = %18
  %24 = getelementptr inbounds i8, ptr %15, i64 8
  %25 = load i64, ptr %24, align 8
  %26 = load ptr, ptr %6, align 8
  %27 = tail call fastcc double @nl_reduce(ptr noundef nonnull %0, i64 noundef %25, ptr noundef %26, i64 noundef %19) #23
  %28 = getelementptr inbounds i8, ptr %15, i64 56
  store double %27, ptr %28, align 8
  %29 = add nuw nsw i64 %9, 1
  br label %8

30:                                               ; preds = %18
  %31 = load ptr, ptr %17, align 8
  %32 = getelementptr inbounds %struct.nl_range, ptr %31, i64 %20
  %33 = load ptr, ptr %4, align 8
  %34 = getelementptr inbounds i8, ptr %32, i64 8
  %35 = load i64, ptr %34, align 8
  %36 = getelementptr inbounds ptr, ptr %33, i64 %35
  %37 = load ptr, ptr %36, align 8
  %38 = load ptr, ptr %5, align 8
  %39 = load i64, ptr %32, align 8
  %40 = getelementptr inbounds %struct.nl_population, ptr %38, i64 %39, i32 20
  %41 = load ptr, ptr %40, align 8
  %42 = load ptr, ptr %6, align 8
  %43 = load i64, ptr %7, align 8
  %44 = sdiv i64 %43, 8
  %45 = mul nsw i64 %44, %19
  %46 = getelementptr inbounds i8, ptr %42, i64 %45
  %47 = getelementptr inbounds i8, ptr %32, i64 32
  %48 = load ptr, ptr %47, align 8
  %49 = icmp eq ptr %48, null
  br i1 %49, label %50, label %53

50:                                               ; preds = %30
  %51 = getelementptr inbounds i8, ptr %32, i64 16
  %52 = load i64, ptr %51, align 8
  br label %53

53:                                               ; preds = %30, %50
  %54 = phi i64 [ %52, %50 ], [ 0, %30 ]
  %55 = getelementptr inbounds i8, ptr %32, i64 24
  %56 = load i64, ptr %55, align 8
  %57 = tail call i64 %37(ptr noundef %41, ptr noundef %46, ptr noundef null, ptr noundef %48, i64 noundef %54, i64 noundef %56) #27
  %58 = load i64, ptr %55, align 8
  %59 = add nsw i64 %58, %19
  %60 = add nuw nsw i64 %20, 1
  br label %18
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_deliver(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
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
  %18 = getelementptr inbounds i8, ptr %17, i64 304
  %19 = getelementptr inbounds i8, ptr %17, i64 8
  %20 = getelementptr inbounds i8, ptr %17, i64 312
  %21 = getelementptr inbounds i8, ptr %17, i64 112
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
  %35 = getelementptr inbounds i8, ptr %34, i64 296
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
  %46 = tail call fastcc i64 @nl_is_first(ptr noundef %34, i64 noundef %37) #23
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
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %4) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %5) #25
  %71 = load i64, ptr %43, align 8
  call fastcc void @nl_runs_of(ptr noundef %34, i64 noundef %71, i64 noundef %70, ptr noundef nonnull %4, ptr noundef nonnull %5) #23
  %72 = load i64, ptr %5, align 8
  %73 = load i64, ptr %4, align 8
  br label %74

74:                                               ; preds = %77, %64
  %75 = phi i64 [ %83, %77 ], [ %73, %64 ]
  %76 = icmp slt i64 %75, %72
  br i1 %76, label %77, label %84

77:                                               ; preds = %74
  %78 = load i64, ptr %43, align 8
  %79 = tail call fastcc i64 @nl_delay_of(ptr noundef %34, i64 noundef %78, i64 noundef %75) #23
  %80 = add nsw i64 %79, %2
  %81 = tail call fastcc i64 @nl_queue_event(ptr noundef %0, ptr noundef nonnull %43, i64 noundef %80, i64 noundef %70, i64 noundef %75) #23
  %82 = icmp eq i64 %81, 0
  %83 = add nsw i64 %75, 1
  br i1 %82, label %74, label %90

84:                                               ; preds = %74
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #25
  %85 = add nuw nsw i64 %58, 1
  br label %57

86:                                               ; preds = %57, %40
  %87 = add nuw nsw i64 %37, 1
  br label %36

88:                                               ; preds = %36
  %89 = add nuw nsw i64 %23, 1
  br label %22

90:                                               ; preds = %77
  %91 = getelementptr inbounds i8, ptr %0, i64 304
  %92 = load i64, ptr %91, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %4) #25
  br label %95

93:                                               ; preds = %22, %26
  %94 = add nuw nsw i64 %12, 1
  br label %11

95:                                               ; preds = %11, %90
  %96 = phi i64 [ %92, %90 ], [ 0, %11 ]
  ret i64 %96
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 2) i64 @nl_report(ptr noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %1, i64 88
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds %struct.nl_slot, ptr %7, i64 %2, i32 1
  %9 = load i64, ptr %8, align 8
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %68

11:                                               ; preds = %4
  %12 = getelementptr inbounds i8, ptr %0, i64 40
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 32
  %15 = getelementptr inbounds i8, ptr %1, i64 128
  %16 = load ptr, ptr %15, align 8
  %17 = getelementptr inbounds ptr, ptr %16, i64 %2
  %18 = load ptr, ptr %17, align 8
  %19 = getelementptr inbounds i8, ptr %1, i64 8
  %20 = load i64, ptr %19, align 8
  %21 = tail call i64 @llvm.smax.i64(i64 %20, i64 0)
  br i1 %14, label %22, label %32

22:                                               ; preds = %11, %30
  %23 = phi i64 [ %31, %30 ], [ 0, %11 ]
  %24 = icmp eq i64 %23, %21
  br i1 %24, label %68, label %25

25:                                               ; preds = %22
  %26 = getelementptr inbounds float, ptr %18, i64 %23
  %27 = load float, ptr %26, align 4
  %28 = fsub float %27, %27
  %29 = fcmp oeq float %28, 0.000000e+00
  br i1 %29, label %30, label %42

30:                                               ; preds = %25
  %31 = add nuw i64 %23, 1
  br label %22

32:                                               ; preds = %11, %40
  %33 = phi i64 [ %41, %40 ], [ 0, %11 ]
  %34 = icmp eq i64 %33, %21
  br i1 %34, label %68, label %35

35:                                               ; preds = %32
  %36 = getelementptr inbounds double, ptr %18, i64 %33
  %37 = load double, ptr %36, align 8
  %38 = fsub double %37, %37
  %39 = fcmp oeq double %38, 0.000000e+00
  br i1 %39, label %40, label %42

40:                                               ; preds = %35
  %41 = add nuw i64 %33, 1
  br label %32

42:                                               ; preds = %35, %25
  %43 = phi i64 [ %23, %25 ], [ %33, %35 ]
  %44 = icmp slt i64 %43, 0
  br i1 %44, label %68, label %45

45:                                               ; preds = %42
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %46 = getelementptr inbounds i8, ptr %0, i64 312
  store i8 0, ptr %46, align 1
  store ptr %46, ptr %5, align 8
  %47 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 512, ptr %47, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.29) #23
  %48 = load ptr, ptr %6, align 8
  %49 = getelementptr inbounds %struct.nl_slot, ptr %48, i64 %2
  %50 = load ptr, ptr %49, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %50) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %43) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #23
  %51 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %51) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.32) #23
  %52 = load i64, ptr %12, align 8
  %53 = icmp eq i64 %52, 32
  %54 = getelementptr inbounds i8, ptr %1, i64 128
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr inbounds ptr, ptr %55, i64 %2
  %57 = load ptr, ptr %56, align 8
  br i1 %53, label %58, label %62

58:                                               ; preds = %45
  %59 = getelementptr inbounds float, ptr %57, i64 %43
  %60 = load float, ptr %59, align 4
  %61 = fpext float %60 to double
  br label %65

62:                                               ; preds = %45
  %63 = getelementptr inbounds double, ptr %57, i64 %43
  %64 = load double, ptr %63, align 8
  br label %65

65:                                               ; preds = %62, %58
  %66 = phi double [ %61, %58 ], [ %64, %62 ]
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %66) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.33) #23
  call fastcc void @nl_add_time(ptr noundef nonnull %0, ptr noundef nonnull %5, i64 noundef %3) #23
  %67 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 1, ptr %67, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  br label %68

68:                                               ; preds = %32, %22, %65, %42, %4
  %69 = phi i64 [ 0, %4 ], [ 1, %65 ], [ 0, %42 ], [ 0, %22 ], [ 0, %32 ]
  ret i64 %69
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_integer(ptr nocapture noundef %0, i64 noundef %1) #9 {
  %3 = icmp slt i64 %1, 0
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.34) #23
  br label %5

5:                                                ; preds = %4, %2
  %6 = tail call i64 @llvm.abs.i64(i64 %1, i1 false)
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %6, i64 noundef 1) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_real(ptr nocapture noundef %0, double noundef %1) #9 {
  %3 = fcmp uno double %1, 0.000000e+00
  br i1 %3, label %4, label %5

4:                                                ; preds = %2
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.35) #23
  br label %50

5:                                                ; preds = %2
  %6 = fcmp olt double %1, 0.000000e+00
  br i1 %6, label %7, label %9

7:                                                ; preds = %5
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.34) #23
  %8 = fneg double %1
  br label %9

9:                                                ; preds = %7, %5
  %10 = phi double [ %8, %7 ], [ %1, %5 ]
  %11 = fcmp ogt double %10, 0x7FEFFFFFFFFFFFFF
  br i1 %11, label %12, label %13

12:                                               ; preds = %9
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.36) #23
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
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %33, i64 noundef 1) #23
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
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.37) #23
  tail call fastcc void @nl_add_digits(ptr noundef %0, i64 noundef %36, i64 noundef %37) #23
  br label %47

47:                                               ; preds = %46, %45
  %48 = icmp eq i64 %21, 0
  br i1 %48, label %50, label %49

49:                                               ; preds = %47
  tail call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull @.str.38) #23
  tail call fastcc void @nl_add_integer(ptr noundef %0, i64 noundef %21) #23
  br label %50

50:                                               ; preds = %47, %49, %12, %4
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_time(ptr nocapture noundef readonly %0, ptr nocapture noundef %1, i64 noundef %2) #9 {
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
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %16, i64 noundef 1) #23
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
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.37) #23
  tail call fastcc void @nl_add_digits(ptr noundef %1, i64 noundef %19, i64 noundef %20) #23
  br label %30

30:                                               ; preds = %29, %28
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.39) #23
  tail call fastcc void @nl_add_integer(ptr noundef %1, i64 noundef %2) #23
  tail call fastcc void @nl_add(ptr noundef %1, ptr noundef nonnull @.str.40) #23
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_add_digits(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #9 {
  %4 = alloca [24 x i8], align 16
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %4) #25
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
  call fastcc void @nl_add(ptr noundef %0, ptr noundef nonnull %14) #23
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %4) #25
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
define internal fastcc double @nl_reduce(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef readonly %2, i64 noundef %3) #16 {
  %5 = alloca [16 x double], align 16
  %6 = alloca [16 x float], align 16
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = icmp eq i64 %1, 3
  br i1 %9, label %11, label %71

11:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 64, ptr nonnull %6) #25
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
  %48 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %45, float noundef %47) #23
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
  %67 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %63, float noundef %66) #23
  store float %67, ptr %62, align 4
  %68 = add nuw nsw i64 %57, 1
  br label %56

69:                                               ; preds = %21, %53
  %70 = phi double [ %22, %21 ], [ %55, %53 ]
  call void @llvm.lifetime.end.p0(i64 64, ptr nonnull %6) #25
  br label %130

71:                                               ; preds = %4
  call void @llvm.lifetime.start.p0(i64 128, ptr nonnull %5) #25
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
  %108 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %105, double noundef %107) #23
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
  %126 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %122, double noundef %125) #23
  store double %126, ptr %121, align 8
  %127 = add nuw nsw i64 %116, 1
  br label %115

128:                                              ; preds = %81, %113
  %129 = phi double [ %82, %81 ], [ %114, %113 ]
  call void @llvm.lifetime.end.p0(i64 128, ptr nonnull %5) #25
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
define internal fastcc void @nl_release_events(ptr nocapture noundef %0, i64 noundef %1) #19 {
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
  tail call fastcc void @nl_place_uniforms(ptr noundef %0, ptr noundef %1, ptr noundef %2, ptr noundef %10, i64 noundef %7) #23
  %11 = getelementptr inbounds i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = getelementptr inbounds ptr, ptr %12, i64 %3
  %14 = load ptr, ptr %13, align 8
  %15 = load ptr, ptr %9, align 8
  %16 = tail call fastcc ptr @nl_posts(ptr noundef %2, i64 noundef %5, i64 noundef %6) #23
  %17 = trunc i64 %4 to i32
  %18 = trunc i64 %5 to i32
  %19 = trunc i64 %6 to i32
  %20 = tail call i32 %14(ptr noundef %15, ptr noundef %16, i32 noundef %17, i32 noundef %18, i32 noundef %19) #27
  %21 = icmp eq i32 %20, 0
  br i1 %21, label %24, label %22

22:                                               ; preds = %8
  %23 = load ptr, ptr %9, align 8
  tail call fastcc void @nl_report_overflow(ptr noundef nonnull %0, ptr noundef %1, ptr noundef nonnull %2, ptr noundef %23) #23
  br label %24

24:                                               ; preds = %8, %22
  %25 = phi i64 [ 2, %22 ], [ 0, %8 ]
  ret i64 %25
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_place_uniforms(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef writeonly %3, i64 noundef %4) #20 {
  %6 = getelementptr inbounds i8, ptr %2, i64 304
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i64, ptr %3, i64 %7
  %9 = getelementptr inbounds i8, ptr %1, i64 144
  %10 = load i64, ptr %9, align 8
  %11 = shl nsw i64 %10, 6
  %12 = getelementptr inbounds i8, ptr %8, i64 %11
  %13 = getelementptr inbounds i8, ptr %1, i64 96
  %14 = getelementptr inbounds i8, ptr %1, i64 168
  %15 = getelementptr inbounds i8, ptr %0, i64 176
  %16 = getelementptr inbounds i8, ptr %1, i64 184
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
  %38 = tail call fastcc double @nl_former_probe(ptr noundef %37, i64 noundef %4) #23
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
define internal fastcc void @nl_report_overflow(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  %6 = getelementptr inbounds i8, ptr %3, i64 80
  %7 = load i64, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 168
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds i8, ptr %1, i64 216
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i64, ptr %11, i64 %7
  %13 = load i64, ptr %12, align 8
  %14 = icmp eq i64 %13, 0
  %15 = select i1 %14, i64 72, i64 80
  %16 = getelementptr inbounds i8, ptr %2, i64 %15
  %17 = load ptr, ptr %16, align 8
  %18 = select i1 %14, i64 80, i64 88
  %19 = getelementptr inbounds i8, ptr %1, i64 %18
  %20 = load i64, ptr %19, align 8
  %21 = getelementptr inbounds i8, ptr %1, i64 112
  %22 = load i64, ptr %21, align 8
  %23 = getelementptr i64, ptr %17, i64 %20
  %24 = getelementptr i8, ptr %23, i64 8
  %25 = getelementptr i64, ptr %24, i64 %22
  %26 = getelementptr i64, ptr %25, i64 %7
  %27 = load i64, ptr %26, align 8
  %28 = getelementptr inbounds %struct.nl_target, ptr %9, i64 %27
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %29 = getelementptr inbounds i8, ptr %0, i64 312
  store i8 0, ptr %29, align 1
  store ptr %29, ptr %5, align 8
  %30 = getelementptr inbounds i8, ptr %5, i64 8
  store i64 512, ptr %30, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.41) #23
  %31 = load ptr, ptr %1, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %31) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.42) #23
  %32 = getelementptr inbounds i8, ptr %3, i64 64
  %33 = load double, ptr %32, align 8
  call fastcc void @nl_add_real(ptr noundef nonnull %5, double noundef %33) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.43) #23
  %34 = load ptr, ptr %28, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %34) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.30) #23
  %35 = getelementptr inbounds i8, ptr %3, i64 72
  %36 = load i64, ptr %35, align 8
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %36) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.31) #23
  %37 = getelementptr inbounds i8, ptr %0, i64 160
  %38 = load ptr, ptr %37, align 8
  %39 = getelementptr inbounds i8, ptr %28, i64 8
  %40 = load i64, ptr %39, align 8
  %41 = getelementptr inbounds %struct.nl_population, ptr %38, i64 %40
  %42 = load ptr, ptr %41, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %42) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.44) #23
  %43 = getelementptr inbounds i8, ptr %0, i64 264
  %44 = load i64, ptr %43, align 8
  call fastcc void @nl_add_time(ptr noundef %0, ptr noundef nonnull %5, i64 noundef %44) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.45) #23
  %45 = getelementptr inbounds i8, ptr %0, i64 304
  store i64 2, ptr %45, align 8
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc ptr @nl_posts(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
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
  %3 = getelementptr inbounds i8, ptr %0, i64 64
  %4 = load i64, ptr %3, align 8
  %5 = add nsw i64 %4, 1
  %6 = getelementptr inbounds i8, ptr %0, i64 80
  %7 = load ptr, ptr %6, align 8
  %8 = getelementptr inbounds i8, ptr %0, i64 72
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
  %9 = getelementptr inbounds i8, ptr %0, i64 264
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
define internal fastcc void @nl_keep_probe(ptr nocapture noundef %0, i64 noundef %1, double noundef %2) #21 {
  %4 = getelementptr inbounds i8, ptr %0, i64 64
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 72
  %7 = getelementptr inbounds i8, ptr %0, i64 80
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
  %5 = getelementptr inbounds i8, ptr %0, i64 312
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
  %37 = tail call fastcc i64 @nl_run_start(ptr noundef nonnull %2, i64 noundef %26) #23
  %38 = tail call fastcc i64 @nl_run_end(ptr noundef nonnull %2, i64 noundef %26) #23
  %39 = icmp slt i64 %37, %38
  br i1 %39, label %40, label %51

40:                                               ; preds = %36
  %41 = load i64, ptr %8, align 8
  %42 = add nsw i64 %41, %10
  %43 = tail call fastcc i64 @nl_run_delay(ptr noundef %2, i64 noundef %26) #23
  %44 = tail call fastcc i64 @nl_run_row(ptr noundef %0, ptr noundef %1, ptr noundef %2, i64 noundef %3, i64 noundef %42, i64 noundef %37, i64 noundef %38, i64 noundef %43) #23
  %45 = icmp eq i64 %44, 0
  br i1 %45, label %46, label %48

46:                                               ; preds = %40
  %47 = load i64, ptr %6, align 8
  br label %51

48:                                               ; preds = %40
  %49 = getelementptr inbounds i8, ptr %0, i64 304
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
define internal fastcc void @nl_sums_begin(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #21 {
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
define internal fastcc void @nl_sums_add(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3, i64 noundef %4, i64 noundef %5) #9 {
  %7 = getelementptr inbounds i8, ptr %0, i64 40
  %8 = load i64, ptr %7, align 8
  %9 = icmp eq i64 %8, 32
  %10 = getelementptr inbounds i8, ptr %0, i64 224
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds i8, ptr %0, i64 240
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %2, i64 32
  %15 = icmp eq i64 %4, 0
  %16 = getelementptr inbounds i8, ptr %2, i64 24
  %17 = getelementptr inbounds i8, ptr %0, i64 232
  br i1 %9, label %18, label %62

18:                                               ; preds = %30, %6
  %19 = phi i64 [ 0, %6 ], [ %24, %30 ]
  %20 = load i64, ptr %14, align 8
  %21 = icmp slt i64 %19, %20
  br i1 %21, label %22, label %106

22:                                               ; preds = %18
  %23 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %19) #23
  %24 = add nuw nsw i64 %19, 1
  %25 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %24) #23
  br i1 %15, label %28, label %26

26:                                               ; preds = %22
  %27 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %23, i64 noundef %25) #23
  br label %28

28:                                               ; preds = %26, %22
  %29 = phi ptr [ %27, %26 ], [ null, %22 ]
  br label %30

30:                                               ; preds = %60, %28
  %31 = phi i64 [ %23, %28 ], [ %61, %60 ]
  %32 = icmp slt i64 %31, %25
  br i1 %32, label %33, label %18

33:                                               ; preds = %30
  %34 = tail call fastcc i64 @nl_is_alive_32(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %31) #23
  %35 = icmp eq i64 %34, 0
  br i1 %35, label %60, label %36

36:                                               ; preds = %33
  br i1 %15, label %42, label %37

37:                                               ; preds = %36
  %38 = sub nsw i64 %31, %23
  %39 = getelementptr inbounds i32, ptr %29, i64 %38
  %40 = load i32, ptr %39, align 4
  %41 = sext i32 %40 to i64
  br label %45

42:                                               ; preds = %36
  %43 = load i64, ptr %16, align 8
  %44 = add nsw i64 %43, %19
  br label %45

45:                                               ; preds = %42, %37
  %46 = phi i64 [ %41, %37 ], [ %44, %42 ]
  %47 = load ptr, ptr %17, align 8
  %48 = getelementptr inbounds i32, ptr %47, i64 %46
  %49 = load i32, ptr %48, align 4
  %50 = add nsw i32 %49, 1
  store i32 %50, ptr %48, align 4
  %51 = and i32 %49, 15
  %52 = zext nneg i32 %51 to i64
  %53 = mul nsw i64 %52, %5
  %54 = getelementptr float, ptr %11, i64 %53
  %55 = getelementptr float, ptr %54, i64 %46
  %56 = load float, ptr %55, align 4
  %57 = getelementptr inbounds float, ptr %13, i64 %31
  %58 = load float, ptr %57, align 4
  %59 = tail call fastcc float @nl_combine_32(i64 noundef %3, float noundef %56, float noundef %58) #23
  store float %59, ptr %55, align 4
  br label %60

60:                                               ; preds = %45, %33
  %61 = add nsw i64 %31, 1
  br label %30

62:                                               ; preds = %74, %6
  %63 = phi i64 [ 0, %6 ], [ %68, %74 ]
  %64 = load i64, ptr %14, align 8
  %65 = icmp slt i64 %63, %64
  br i1 %65, label %66, label %106

66:                                               ; preds = %62
  %67 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %63) #23
  %68 = add nuw nsw i64 %63, 1
  %69 = tail call fastcc i64 @nl_row_start(ptr noundef nonnull readonly %2, i64 noundef %68) #23
  br i1 %15, label %72, label %70

70:                                               ; preds = %66
  %71 = tail call fastcc ptr @nl_posts(ptr noundef nonnull readonly %2, i64 noundef %67, i64 noundef %69) #23
  br label %72

72:                                               ; preds = %70, %66
  %73 = phi ptr [ %71, %70 ], [ null, %66 ]
  br label %74

74:                                               ; preds = %104, %72
  %75 = phi i64 [ %67, %72 ], [ %105, %104 ]
  %76 = icmp slt i64 %75, %69
  br i1 %76, label %77, label %62

77:                                               ; preds = %74
  %78 = tail call fastcc i64 @nl_is_alive_64(ptr noundef readonly %1, ptr noundef readonly %2, i64 noundef %75) #23
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %104, label %80

80:                                               ; preds = %77
  br i1 %15, label %86, label %81

81:                                               ; preds = %80
  %82 = sub nsw i64 %75, %67
  %83 = getelementptr inbounds i32, ptr %73, i64 %82
  %84 = load i32, ptr %83, align 4
  %85 = sext i32 %84 to i64
  br label %89

86:                                               ; preds = %80
  %87 = load i64, ptr %16, align 8
  %88 = add nsw i64 %87, %63
  br label %89

89:                                               ; preds = %86, %81
  %90 = phi i64 [ %85, %81 ], [ %88, %86 ]
  %91 = load ptr, ptr %17, align 8
  %92 = getelementptr inbounds i32, ptr %91, i64 %90
  %93 = load i32, ptr %92, align 4
  %94 = add nsw i32 %93, 1
  store i32 %94, ptr %92, align 4
  %95 = and i32 %93, 15
  %96 = zext nneg i32 %95 to i64
  %97 = mul nsw i64 %96, %5
  %98 = getelementptr double, ptr %11, i64 %97
  %99 = getelementptr double, ptr %98, i64 %90
  %100 = load double, ptr %99, align 8
  %101 = getelementptr inbounds double, ptr %13, i64 %75
  %102 = load double, ptr %101, align 8
  %103 = tail call fastcc double @nl_combine_64(i64 noundef %3, double noundef %100, double noundef %102) #23
  store double %103, ptr %99, align 8
  br label %104

104:                                              ; preds = %89, %77
  %105 = add nsw i64 %75, 1
  br label %74

106:                                              ; preds = %62, %18
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_sums_finish(ptr nocapture noundef readonly %0, i64 noundef %1, i64 noundef %2) #9 {
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
  %25 = tail call fastcc float @nl_combine_32(i64 noundef %1, float noundef %22, float noundef %24) #23
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
  %43 = tail call fastcc double @nl_combine_64(i64 noundef %1, double noundef %40, double noundef %42) #23
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
  %14 = getelementptr inbounds i8, ptr %0, i64 264
  %15 = getelementptr inbounds i8, ptr %0, i64 304
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
  %26 = tail call fastcc i64 @nl_is_due(ptr noundef %0, ptr noundef nonnull %22) #23
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
  %44 = tail call i32 %42(ptr noundef %43) #27
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
  %55 = tail call fastcc double @nl_reduce(ptr noundef %0, i64 noundef %48, ptr noundef %53, i64 noundef %54) #23
  %56 = load ptr, ptr %8, align 8
  %57 = load i64, ptr %33, align 8
  %58 = tail call fastcc i64 @nl_cell_aggregate(ptr noundef nonnull readonly %1, i64 noundef %57) #23
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
  %76 = tail call fastcc i64 @nl_cell_event(ptr noundef nonnull readonly %1, i64 noundef %75) #23
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
  tail call fastcc void @nl_sink_32(ptr noundef %92, i64 noundef %102, i64 noundef %93) #23
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
  tail call fastcc void @nl_sink_32(ptr noundef nonnull %92, i64 noundef 0, i64 noundef %104) #23
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
  tail call fastcc void @nl_sink_64(ptr noundef %92, i64 noundef %152, i64 noundef %93) #23
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
  tail call fastcc void @nl_sink_64(ptr noundef nonnull %92, i64 noundef 0, i64 noundef %154) #23
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
  %211 = tail call fastcc i64 @nl_report(ptr noundef nonnull %0, ptr noundef readonly %1, i64 noundef %205, i64 noundef %210) #23
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
define internal fastcc void @nl_sink_32(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
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
  %17 = tail call fastcc i64 @nl_before_32(float noundef %14, float noundef %16) #23
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 %7, i64 %10
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i64 [ %7, %9 ], [ %19, %12 ]
  %22 = getelementptr inbounds float, ptr %0, i64 %5
  %23 = load float, ptr %22, align 4
  %24 = getelementptr inbounds float, ptr %0, i64 %21
  %25 = load float, ptr %24, align 4
  %26 = tail call fastcc i64 @nl_before_32(float noundef %23, float noundef %25) #23
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
define internal fastcc void @nl_sink_64(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
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
  %17 = tail call fastcc i64 @nl_before_64(double noundef %14, double noundef %16) #23
  %18 = icmp eq i64 %17, 0
  %19 = select i1 %18, i64 %7, i64 %10
  br label %20

20:                                               ; preds = %12, %9
  %21 = phi i64 [ %7, %9 ], [ %19, %12 ]
  %22 = getelementptr inbounds double, ptr %0, i64 %5
  %23 = load double, ptr %22, align 8
  %24 = getelementptr inbounds double, ptr %0, i64 %21
  %25 = load double, ptr %24, align 8
  %26 = tail call fastcc i64 @nl_before_64(double noundef %23, double noundef %25) #23
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
  %3 = getelementptr inbounds i8, ptr %0, i64 296
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
  %36 = tail call ptr @realloc(ptr noundef %34, i64 noundef %35) #28
  %37 = icmp eq ptr %36, null
  br i1 %37, label %38, label %39

38:                                               ; preds = %32, %27
  tail call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.46) #23
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
  %6 = tail call fastcc i64 @nl_run_delay(ptr noundef %0, i64 noundef %2) #23
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
  %20 = getelementptr inbounds i8, ptr %19, i64 160
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %13) #25
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull @nl_open_state.magic, i64 noundef 8) #23
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef 1, i64 noundef 4) #23
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %2, i64 noundef 8) #23
  %14 = getelementptr inbounds i8, ptr %0, i64 88
  %15 = load ptr, ptr %14, align 8
  tail call fastcc void @nl_put(ptr noundef %1, ptr noundef %15, i64 noundef 32) #23
  %16 = getelementptr inbounds i8, ptr %0, i64 40
  %17 = load i64, ptr %16, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %17, i64 noundef 4) #23
  %18 = getelementptr inbounds i8, ptr %0, i64 256
  %19 = load i32, ptr %18, align 8
  %20 = zext i32 %19 to i64
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %20, i64 noundef 4) #23
  %21 = getelementptr inbounds i8, ptr %0, i64 264
  %22 = load i64, ptr %21, align 8
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %22, i64 noundef 8) #23
  tail call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %3, i64 noundef 4) #23
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #25
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
  %58 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %53, i8 noundef signext 47, ptr noundef %57) #23
  %59 = getelementptr inbounds i8, ptr %52, i64 8
  %60 = load i64, ptr %59, align 8
  %61 = load i64, ptr %40, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %58, i64 noundef %60, i64 noundef %61) #23
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
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %65, i64 noundef %71) #23
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
  %89 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %82, i8 noundef signext 35, ptr noundef %88) #23
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %89, i64 noundef 3, i64 noundef 1) #23
  %90 = load ptr, ptr %49, align 8
  %91 = getelementptr inbounds i64, ptr %90, i64 %74
  %92 = load i64, ptr %91, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %92, i64 noundef 8) #23
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
  %126 = call fastcc i64 @nl_any(ptr noundef %122, i64 noundef %125) #23
  %127 = icmp eq i64 %126, 0
  br i1 %127, label %137, label %128

128:                                              ; preds = %115
  %129 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef readonly %0, ptr noundef nonnull %102, i64 noundef %109) #23
  %130 = load i64, ptr %107, align 8
  %131 = icmp eq i64 %130, 4
  %132 = select i1 %131, i64 2, i64 3
  %133 = load i64, ptr %40, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %12, i64 noundef %129, i64 noundef %132, i64 noundef %133) #23
  %134 = load i64, ptr %40, align 8
  %135 = load i64, ptr %107, align 8
  %136 = mul nsw i64 %135, %134
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %122, i64 noundef %136) #23
  br label %137

137:                                              ; preds = %128, %115
  %138 = add nuw nsw i64 %109, 1
  br label %108

139:                                              ; preds = %94
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #25
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
  %149 = getelementptr inbounds i8, ptr %0, i64 304
  br label %157

150:                                              ; preds = %141
  %151 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %13, i64 noundef %142, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #23
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %13, i64 noundef %151, i64 noundef 2, i64 noundef 1) #23
  %152 = load ptr, ptr %33, align 8
  %153 = getelementptr inbounds i8, ptr %152, i64 %142
  %154 = load i8, ptr %153, align 1
  %155 = zext i8 %154 to i64
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %155, i64 noundef 4) #23
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %11) #25
  %168 = getelementptr inbounds i8, ptr %163, i64 288
  %169 = getelementptr inbounds i8, ptr %163, i64 296
  %170 = getelementptr inbounds i8, ptr %163, i64 8
  %171 = getelementptr inbounds i8, ptr %163, i64 336
  br label %172

172:                                              ; preds = %220, %167
  %173 = phi i64 [ 0, %167 ], [ %221, %220 ]
  %174 = load i64, ptr %168, align 8
  %175 = icmp slt i64 %173, %174
  br i1 %175, label %180, label %176

176:                                              ; preds = %172
  %177 = getelementptr inbounds i8, ptr %163, i64 104
  %178 = getelementptr inbounds i8, ptr %163, i64 176
  %179 = getelementptr inbounds i8, ptr %163, i64 184
  br label %222

180:                                              ; preds = %172
  %181 = load ptr, ptr %169, align 8
  %182 = getelementptr inbounds %struct.nl_variable, ptr %181, i64 %173
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %9) #25
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #25
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
  %193 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %9, i64 noundef %188, ptr noundef nonnull @.str.47, ptr noundef %192) #23
  %194 = load i64, ptr %183, align 8
  %195 = load i64, ptr %171, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %9, i64 noundef %193, i64 noundef %194, i64 noundef %195) #23
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
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %163, i64 noundef %205, ptr noundef nonnull %10) #23
  %209 = call fastcc ptr @nl_variable_at(ptr noundef nonnull readonly %0, ptr noundef nonnull readonly %182, ptr noundef nonnull %10) #23
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
  call fastcc void @nl_put_number(ptr noundef nonnull %1, i64 noundef %218, i64 noundef %187) #23
  %219 = add nuw nsw i64 %205, 1
  br label %204

220:                                              ; preds = %204, %198
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %9) #25
  %221 = add nuw nsw i64 %173, 1
  br label %172

222:                                              ; preds = %454, %176
  %223 = phi i64 [ %466, %454 ], [ 0, %176 ]
  %224 = load i64, ptr %177, align 8
  %225 = icmp slt i64 %223, %224
  br i1 %225, label %454, label %226

226:                                              ; preds = %222
  %227 = getelementptr inbounds i8, ptr %163, i64 320
  %228 = load i64, ptr %227, align 8
  %229 = getelementptr inbounds i8, ptr %163, i64 328
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
  %245 = call ptr @malloc(i64 noundef %244) #26
  %246 = icmp eq ptr %245, null
  br i1 %246, label %253, label %247

247:                                              ; preds = %243
  %248 = getelementptr inbounds i8, ptr %163, i64 304
  %249 = load i64, ptr %248, align 8
  %250 = getelementptr inbounds i8, ptr %163, i64 112
  %251 = getelementptr inbounds i8, ptr %163, i64 312
  %252 = call i64 @llvm.smax.i64(i64 %249, i64 0)
  br label %254

253:                                              ; preds = %243
  call fastcc void @nl_fail(ptr noundef %0, ptr noundef nonnull @.str.2) #23
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
  call fastcc void @nl_sift(ptr noundef nonnull %245, i64 noundef %267, i64 noundef %256) #23
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
  call fastcc void @nl_sift(ptr noundef nonnull %245, i64 noundef 0, i64 noundef %274) #23
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
  %285 = getelementptr inbounds i8, ptr %284, i64 296
  %286 = load ptr, ptr %285, align 8
  %287 = getelementptr inbounds ptr, ptr %286, i64 %277
  %288 = load ptr, ptr %287, align 8
  %289 = call fastcc i64 @nl_is_first(ptr noundef %284, i64 noundef %277) #23
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
  %325 = call fastcc i64 @nl_delay_of(ptr noundef %284, i64 noundef %318, i64 noundef %324) #23
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
  %350 = call fastcc i64 @nl_precedes(ptr noundef %349, ptr noundef nonnull %348) #23
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
  %462 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %455, ptr noundef nonnull @.str.52, ptr noundef %461) #23
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %462, i64 noundef 2, i64 noundef 1) #23
  %463 = load ptr, ptr %179, align 8
  %464 = getelementptr inbounds i64, ptr %463, i64 %223
  %465 = load i64, ptr %464, align 8
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %465, i64 noundef 4) #23
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
  %474 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %11, i64 noundef %471, ptr noundef nonnull @.str.53, ptr noundef %473) #23
  %475 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i64 0, i64 %468
  %476 = load i64, ptr %475, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %11, i64 noundef %474, i64 noundef %476, i64 noundef %342) #23
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
  call fastcc void @nl_put_number(ptr noundef %1, i64 noundef %487, i64 noundef %479) #23
  %488 = add nuw i64 %481, 1
  br label %480

489:                                              ; preds = %467, %235, %253, %450
  %490 = phi ptr [ %245, %450 ], [ null, %235 ], [ null, %253 ], [ %245, %467 ]
  call void @free(ptr noundef %490) #23
  %491 = load i64, ptr %149, align 8
  %492 = icmp eq i64 %491, 3
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %11) #25
  br i1 %492, label %576, label %493

493:                                              ; preds = %161, %489
  %494 = add nuw nsw i64 %158, 1
  br label %157

495:                                              ; preds = %157
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %5) #25
  %496 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef null) #23
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
  %530 = call fastcc ptr @nl_next_history(ptr noundef nonnull readonly %0, ptr noundef nonnull %498) #23
  br label %497

531:                                              ; preds = %526
  %532 = load ptr, ptr %506, align 8
  %533 = load ptr, ptr %507, align 8
  %534 = load i64, ptr %509, align 8
  %535 = getelementptr inbounds %struct.nl_slot, ptr %533, i64 %534
  %536 = load ptr, ptr %535, align 8
  %537 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef %532, ptr noundef %536, i64 noundef %523) #23
  %538 = load i64, ptr %520, align 8
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %537, i64 noundef %518, i64 noundef %538) #23
  %539 = add nsw i64 %523, -1
  %540 = call fastcc ptr @nl_history_at(ptr noundef nonnull %498, i64 noundef %539) #23
  %541 = load i64, ptr %520, align 8
  %542 = shl i64 %541, %521
  call fastcc void @nl_put(ptr noundef %1, ptr noundef %540, i64 noundef %542) #23
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
  %551 = getelementptr inbounds i8, ptr %550, i64 64
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
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #25
  %562 = add nsw i64 %553, -1
  %563 = call fastcc double @nl_former_probe(ptr noundef nonnull %550, i64 noundef %562) #23
  store double %563, ptr %6, align 8
  call void @llvm.lifetime.start.p0(i64 4, ptr nonnull %7) #25
  %564 = fptrunc double %563 to float
  store float %564, ptr %7, align 4
  %565 = load ptr, ptr %550, align 8
  %566 = call fastcc i64 @nl_name_former(ptr noundef nonnull %5, ptr noundef nonnull @.str.59, ptr noundef %565, i64 noundef %553) #23
  %567 = load i64, ptr %16, align 8
  %568 = icmp ne i64 %567, 32
  %569 = zext i1 %568 to i64
  call fastcc void @nl_put_section(ptr noundef %1, ptr noundef nonnull %5, i64 noundef %566, i64 noundef %569, i64 noundef 1) #23
  %570 = load i64, ptr %16, align 8
  %571 = icmp eq i64 %570, 32
  %572 = select i1 %571, ptr %7, ptr %6
  %573 = sdiv i64 %570, 8
  call fastcc void @nl_put(ptr noundef %1, ptr noundef nonnull %572, i64 noundef %573) #23
  call void @llvm.lifetime.end.p0(i64 4, ptr nonnull %7) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #25
  %574 = add nuw nsw i64 %553, 1
  br label %552

575:                                              ; preds = %544
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %5) #25
  br label %576

576:                                              ; preds = %489, %575
  %577 = phi i64 [ 0, %575 ], [ 3, %489 ]
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %13) #25
  ret i64 %577
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2) #19 {
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
define internal fastcc void @nl_put_number(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #19 {
  %4 = alloca i64, align 8
  store i64 %1, ptr %4, align 8
  call fastcc void @nl_put(ptr noundef %0, ptr noundef nonnull %4, i64 noundef %2) #23
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_put_section(ptr nocapture noundef %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4) #19 {
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %2, i64 noundef 4) #23
  tail call fastcc void @nl_put(ptr noundef %0, ptr noundef %1, i64 noundef %2) #23
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %3, i64 noundef 1) #23
  tail call fastcc void @nl_put_number(ptr noundef %0, i64 noundef %4, i64 noundef 8) #23
  %6 = getelementptr inbounds i8, ptr %0, i64 16
  %7 = load i64, ptr %6, align 8
  %8 = add nsw i64 %7, 1
  store i64 %8, ptr %6, align 8
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_connection(ptr noundef %0, i64 noundef %1, ptr nocapture noundef readonly %2, ptr nocapture noundef readonly %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #23
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.51) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %3) #23
  %10 = load ptr, ptr %5, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %0 to i64
  %13 = sub i64 %11, %12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret i64 %13
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc i64 @nl_name_slot(ptr noundef %0, ptr nocapture noundef readonly %1, i8 noundef signext %2, ptr nocapture noundef readonly %3) #9 {
  %5 = alloca [2 x i8], align 1
  %6 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 2, ptr nonnull %5) #25
  store i8 %2, ptr %5, align 1
  %7 = getelementptr inbounds i8, ptr %5, i64 1
  store i8 0, ptr %7, align 1
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %6) #25
  %8 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #23
  %9 = extractvalue { ptr, i64 } %8, 0
  store ptr %9, ptr %6, align 8
  %10 = getelementptr inbounds i8, ptr %6, i64 8
  %11 = extractvalue { ptr, i64 } %8, 1
  store i64 %11, ptr %10, align 8
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef nonnull %5) #23
  call fastcc void @nl_add(ptr noundef nonnull %6, ptr noundef %3) #23
  %12 = load ptr, ptr %6, align 8
  %13 = ptrtoint ptr %12 to i64
  %14 = ptrtoint ptr %0 to i64
  %15 = sub i64 %13, %14
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 2, ptr nonnull %5) #25
  ret i64 %15
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc range(i64 0, 2) i64 @nl_any(ptr nocapture noundef readonly %0, i64 noundef %1) #16 {
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
define internal fastcc i64 @nl_name_pending(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #23
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
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %15) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.49) #23
  %16 = load ptr, ptr %2, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %16) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.50) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #23
  %17 = load ptr, ptr %5, align 8
  %18 = ptrtoint ptr %17 to i64
  %19 = ptrtoint ptr %0 to i64
  %20 = sub i64 %18, %19
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
  ret i64 %20
}

; Function Attrs: nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none)
define internal fastcc void @nl_view_at(ptr nocapture noundef readonly %0, i64 noundef %1, ptr nocapture noundef %2) #20 {
  %4 = getelementptr inbounds i8, ptr %0, i64 344
  %5 = load ptr, ptr %4, align 8
  %6 = icmp eq ptr %5, null
  br i1 %6, label %48, label %7

7:                                                ; preds = %3
  %8 = getelementptr inbounds i8, ptr %0, i64 312
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
  %51 = getelementptr inbounds i8, ptr %0, i64 312
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
  %74 = getelementptr inbounds i8, ptr %65, i64 312
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
define internal fastcc ptr @nl_variable_at(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #5 {
  %4 = load ptr, ptr %2, align 8
  %5 = getelementptr inbounds i8, ptr %0, i64 40
  %6 = load i64, ptr %5, align 8
  %7 = getelementptr inbounds i8, ptr %1, i64 8
  %8 = load i64, ptr %7, align 8
  %9 = getelementptr inbounds i8, ptr %1, i64 16
  %10 = load i64, ptr %9, align 8
  switch i64 %8, label %28 [
    i64 0, label %11
    i64 1, label %18
  ]

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %4, i64 240
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds ptr, ptr %13, i64 %10
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds i8, ptr %2, i64 8
  %17 = load i64, ptr %16, align 8
  br label %61

18:                                               ; preds = %3
  %19 = getelementptr inbounds i8, ptr %4, i64 248
  %20 = load ptr, ptr %19, align 8
  %21 = getelementptr inbounds ptr, ptr %20, i64 %10
  %22 = load ptr, ptr %21, align 8
  %23 = getelementptr inbounds i8, ptr %4, i64 24
  %24 = load i64, ptr %23, align 8
  %25 = getelementptr inbounds i8, ptr %2, i64 16
  %26 = load i64, ptr %25, align 8
  %27 = add nsw i64 %26, %24
  br label %61

28:                                               ; preds = %3
  %29 = getelementptr inbounds i8, ptr %4, i64 256
  %30 = load ptr, ptr %29, align 8
  %31 = getelementptr inbounds ptr, ptr %30, i64 %10
  %32 = load ptr, ptr %31, align 8
  %33 = getelementptr inbounds i8, ptr %2, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = getelementptr inbounds i8, ptr %4, i64 40
  %36 = load i64, ptr %35, align 8
  switch i64 %36, label %53 [
    i64 0, label %37
    i64 2, label %47
  ]

37:                                               ; preds = %28
  %38 = getelementptr inbounds i8, ptr %2, i64 16
  %39 = load i64, ptr %38, align 8
  %40 = getelementptr inbounds i8, ptr %4, i64 48
  %41 = load i64, ptr %40, align 8
  %42 = add nsw i64 %41, %34
  %43 = getelementptr inbounds i8, ptr %4, i64 56
  %44 = load i64, ptr %43, align 8
  %45 = mul nsw i64 %44, %39
  %46 = sub i64 %42, %45
  br label %61

47:                                               ; preds = %28
  %48 = getelementptr inbounds i8, ptr %4, i64 96
  %49 = load ptr, ptr %48, align 8
  %50 = getelementptr inbounds i16, ptr %49, i64 %34
  %51 = load i16, ptr %50, align 2
  %52 = zext i16 %51 to i32
  br label %58

53:                                               ; preds = %28
  %54 = getelementptr inbounds i8, ptr %4, i64 96
  %55 = load ptr, ptr %54, align 8
  %56 = getelementptr inbounds i32, ptr %55, i64 %34
  %57 = load i32, ptr %56, align 4
  br label %58

58:                                               ; preds = %53, %47
  %59 = phi i32 [ %52, %47 ], [ %57, %53 ]
  %60 = sext i32 %59 to i64
  br label %61

61:                                               ; preds = %58, %37, %18, %11
  %62 = phi i64 [ %27, %18 ], [ %17, %11 ], [ %46, %37 ], [ %60, %58 ]
  %63 = phi ptr [ %22, %18 ], [ %15, %11 ], [ %32, %37 ], [ %32, %58 ]
  %64 = sdiv i64 %6, 8
  %65 = mul nsw i64 %62, %64
  %66 = getelementptr inbounds i8, ptr %63, i64 %65
  ret ptr %66
}

; Function Attrs: nofree norecurse nosync nounwind memory(argmem: read)
define internal fastcc i64 @nl_precedes(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1) #16 {
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
define internal fastcc void @nl_sift(ptr nocapture noundef %0, i64 noundef %1, i64 noundef %2) #17 {
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
  %16 = tail call fastcc i64 @nl_precedes(ptr noundef nonnull %14, ptr noundef %15) #23
  %17 = icmp slt i64 %16, 0
  %18 = select i1 %17, i64 %11, i64 %8
  br label %19

19:                                               ; preds = %13, %10
  %20 = phi i64 [ %8, %10 ], [ %18, %13 ]
  %21 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %6
  %22 = getelementptr inbounds %struct.nl_under_way, ptr %0, i64 %20
  %23 = tail call fastcc i64 @nl_precedes(ptr noundef %21, ptr noundef %22) #23
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
  %17 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef nonnull %1, ptr noundef %15) #23
  %18 = icmp slt i64 %17, 0
  br i1 %18, label %19, label %25

19:                                               ; preds = %16, %13
  %20 = icmp eq ptr %10, null
  br i1 %20, label %24, label %21

21:                                               ; preds = %19
  %22 = tail call fastcc i64 @nl_compare(ptr noundef nonnull %0, ptr noundef %15, ptr noundef nonnull %10) #23
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
define internal fastcc i64 @nl_name_former(ptr noundef %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2, i64 noundef %3) #9 {
  %5 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %5) #25
  %6 = tail call fastcc { ptr, i64 } @nl_say(ptr noundef %0, i64 noundef 512) #23
  %7 = extractvalue { ptr, i64 } %6, 0
  store ptr %7, ptr %5, align 8
  %8 = getelementptr inbounds i8, ptr %5, i64 8
  %9 = extractvalue { ptr, i64 } %6, 1
  store i64 %9, ptr %8, align 8
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.47) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef %2) #23
  call fastcc void @nl_add(ptr noundef nonnull %5, ptr noundef nonnull @.str.60) #23
  call fastcc void @nl_add_integer(ptr noundef nonnull %5, i64 noundef %3) #23
  %10 = load ptr, ptr %5, align 8
  %11 = ptrtoint ptr %10 to i64
  %12 = ptrtoint ptr %0 to i64
  %13 = sub i64 %11, %12
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %5) #25
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %14) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %15) #25
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %12) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %13) #25
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
  %62 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %57, i8 noundef signext 47, ptr noundef %61) #23
  %63 = load i64, ptr %51, align 8
  %64 = load i64, ptr %34, align 8
  %65 = getelementptr inbounds i8, ptr %49, i64 16
  %66 = load i64, ptr %65, align 8
  %67 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %62, i64 noundef %63, i64 noundef %64, i64 noundef %66, ptr noundef nonnull %13) #23
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
  %103 = call fastcc i64 @nl_name_slot(ptr noundef nonnull %12, ptr noundef %96, i8 noundef signext 35, ptr noundef %102) #23
  %104 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %103, i64 noundef 3, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %13) #23
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
  %113 = call fastcc i64 @nl_element(ptr noundef nonnull %110, i64 noundef 0) #23
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
  %144 = call fastcc i64 @nl_name_pending(ptr noundef nonnull %12, ptr noundef %31, ptr noundef nonnull %133, i64 noundef %140) #23
  %145 = load i64, ptr %135, align 8
  %146 = icmp eq i64 %145, 4
  %147 = select i1 %146, i64 2, i64 3
  %148 = load i64, ptr %34, align 8
  %149 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %12, i64 noundef %144, i64 noundef %147, i64 noundef %148, i64 noundef 1, ptr noundef nonnull %13) #23
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
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #25
  %175 = add nuw nsw i64 %22, 1
  br label %21

176:                                              ; preds = %47, %95, %143
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %13) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %12) #25
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
  %190 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %14, i64 noundef %178, ptr noundef nonnull @.str.47, ptr noundef nonnull @.str.48) #23
  %191 = call fastcc i64 @nl_expect(ptr noundef nonnull %0, ptr noundef nonnull %14, i64 noundef %190, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %15) #23
  %192 = icmp eq i64 %191, 0
  br i1 %192, label %193, label %547

193:                                              ; preds = %189
  br i1 %20, label %205, label %194

194:                                              ; preds = %193
  %195 = load ptr, ptr %15, align 8
  %196 = icmp eq ptr %195, null
  br i1 %196, label %200, label %197

197:                                              ; preds = %194
  %198 = call fastcc i64 @nl_element(ptr noundef nonnull %195, i64 noundef 0) #23
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %8) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %9) #25
  call void @llvm.lifetime.start.p0(i64 24, ptr nonnull %10) #25
  %219 = getelementptr inbounds i8, ptr %213, i64 288
  %220 = getelementptr inbounds i8, ptr %213, i64 296
  %221 = getelementptr inbounds i8, ptr %213, i64 8
  %222 = getelementptr inbounds i8, ptr %218, i64 16
  %223 = getelementptr inbounds i8, ptr %213, i64 336
  %224 = getelementptr inbounds i8, ptr %218, i64 40
  br label %225

225:                                              ; preds = %259, %217
  %226 = phi i64 [ 0, %217 ], [ %260, %259 ]
  %227 = load i64, ptr %219, align 8
  %228 = icmp slt i64 %226, %227
  br i1 %228, label %233, label %229

229:                                              ; preds = %225
  %230 = getelementptr inbounds i8, ptr %213, i64 104
  %231 = getelementptr inbounds i8, ptr %213, i64 176
  %232 = getelementptr inbounds i8, ptr %213, i64 184
  br label %261

233:                                              ; preds = %225
  %234 = load ptr, ptr %220, align 8
  %235 = getelementptr inbounds %struct.nl_variable, ptr %234, i64 %226
  %236 = load i64, ptr %221, align 8
  %237 = load ptr, ptr %222, align 8
  %238 = load i64, ptr %235, align 8
  %239 = getelementptr inbounds ptr, ptr %237, i64 %238
  %240 = load ptr, ptr %239, align 8
  %241 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %236, ptr noundef nonnull @.str.47, ptr noundef %240) #23
  %242 = getelementptr inbounds i8, ptr %235, i64 24
  %243 = load i64, ptr %242, align 8
  %244 = load i64, ptr %223, align 8
  %245 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %241, i64 noundef %243, i64 noundef %244, i64 noundef 0, ptr noundef nonnull %9) #23
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
  call fastcc void @nl_view_at(ptr noundef nonnull readonly %213, i64 noundef %250, ptr noundef nonnull %10) #23
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %11)
  %254 = call fastcc i64 @nl_element(ptr noundef %248, i64 noundef %250) #23
  store i64 %254, ptr %11, align 8
  %255 = call fastcc ptr @nl_variable_at(ptr noundef nonnull %218, ptr noundef nonnull %235, ptr noundef nonnull %10) #23
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
  %273 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %8, i64 noundef %266, ptr noundef nonnull @.str.52, ptr noundef %272) #23
  %274 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %8, i64 noundef %273, i64 noundef 2, i64 noundef 1, i64 noundef 1, ptr noundef nonnull %9) #23
  %275 = icmp eq i64 %274, 0
  br i1 %275, label %276, label %415

276:                                              ; preds = %265
  br i1 %20, label %288, label %277

277:                                              ; preds = %276
  %278 = load ptr, ptr %9, align 8
  %279 = icmp eq ptr %278, null
  br i1 %279, label %283, label %280

280:                                              ; preds = %277
  %281 = call fastcc i64 @nl_element(ptr noundef nonnull %278, i64 noundef 0) #23
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
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %5) #25
  %292 = load i64, ptr %221, align 8
  %293 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %292, ptr noundef nonnull @.str.53, ptr noundef nonnull @.str.58) #23
  %294 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %293) #23
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
  %313 = getelementptr inbounds i8, ptr %213, i64 304
  %314 = getelementptr inbounds i8, ptr %213, i64 312
  %315 = getelementptr inbounds i8, ptr %213, i64 112
  %316 = call i64 @llvm.smax.i64(i64 %300, i64 0)
  br label %328

317:                                              ; preds = %302
  %318 = load i64, ptr %221, align 8
  %319 = getelementptr inbounds [5 x ptr], ptr @nl_event_columns, i64 0, i64 %303
  %320 = load ptr, ptr %319, align 8
  %321 = call fastcc i64 @nl_name_connection(ptr noundef nonnull %4, i64 noundef %318, ptr noundef nonnull @.str.53, ptr noundef %320) #23
  %322 = getelementptr inbounds [5 x i64], ptr @nl_event_types, i64 0, i64 %303
  %323 = load i64, ptr %322, align 8
  %324 = getelementptr inbounds [5 x ptr], ptr %5, i64 0, i64 %303
  %325 = call fastcc i64 @nl_expect(ptr noundef nonnull readonly %0, ptr noundef nonnull %4, i64 noundef %321, i64 noundef %323, i64 noundef %300, i64 noundef %301, ptr noundef nonnull %324) #23
  %326 = icmp eq i64 %325, 0
  %327 = add nuw nsw i64 %303, 1
  br i1 %326, label %302, label %416

328:                                              ; preds = %413, %305
  %329 = phi i64 [ %414, %413 ], [ 0, %305 ]
  %330 = icmp eq i64 %329, %316
  br i1 %330, label %331, label %332

331:                                              ; preds = %328
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  br label %421

332:                                              ; preds = %328
  %333 = call fastcc i64 @nl_element(ptr noundef %306, i64 noundef %329) #23
  %334 = call fastcc i64 @nl_element(ptr noundef %307, i64 noundef %329) #23
  %335 = call fastcc i64 @nl_element(ptr noundef %308, i64 noundef %329) #23
  %336 = call fastcc i64 @nl_element(ptr noundef %309, i64 noundef %329) #23
  %337 = call fastcc i64 @nl_element(ptr noundef %310, i64 noundef %329) #23
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
  call fastcc void @nl_state_bad(ptr noundef nonnull readonly %0, ptr noundef nonnull @.str.72, ptr noundef nonnull @.str.61) #23
  br label %416

358:                                              ; preds = %354, %411
  %359 = phi i64 [ %412, %411 ], [ 0, %354 ]
  %360 = load i64, ptr %313, align 8
  %361 = icmp slt i64 %359, %360
  br i1 %361, label %362, label %413

362:                                              ; preds = %358
  %363 = load ptr, ptr %314, align 8
  %364 = getelementptr inbounds %struct.nl_table, ptr %363, i64 %359
  %365 = getelementptr inbounds i8, ptr %364, i64 296
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
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %6) #25
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %7) #25
  %374 = call fastcc i64 @nl_is_first(ptr noundef %364, i64 noundef %367) #23
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
  call fastcc void @nl_runs_of(ptr noundef nonnull %364, i64 noundef %356, i64 noundef %337, ptr noundef nonnull %6, ptr noundef nonnull %7) #23
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
  %396 = call fastcc i64 @nl_delay_of(ptr noundef %364, i64 noundef %395, i64 noundef %392) #23
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
  %405 = call fastcc i64 @nl_queue_event(ptr noundef %291, ptr noundef nonnull %373, i64 noundef %397, i64 noundef %337, i64 noundef %392) #23
  %406 = icmp eq i64 %405, 0
  br i1 %406, label %407, label %417

407:                                              ; preds = %404, %400, %394
  %408 = add nsw i64 %392, 1
  br label %391

409:                                              ; preds = %391, %383, %379, %376, %370
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #25
  %410 = add nuw nsw i64 %367, 1
  br label %366

411:                                              ; preds = %366
  %412 = add nuw nsw i64 %359, 1
  br label %358

413:                                              ; preds = %358, %354
  %414 = add nuw i64 %329, 1
  br label %328

415:                                              ; preds = %233, %265
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  br label %547

416:                                              ; preds = %317, %357
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  br label %547

417:                                              ; preds = %404
  %418 = getelementptr inbounds i8, ptr %291, i64 304
  %419 = load i64, ptr %418, align 8
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %7) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %6) #25
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %5) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %4) #25
  call void @llvm.lifetime.end.p0(i64 24, ptr nonnull %10) #25
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %9) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %8) #25
  %420 = icmp eq i64 %419, 0
  br i1 %420, label %421, label %547

421:                                              ; preds = %331, %211, %417
  %422 = add nuw nsw i64 %208, 1
  br label %207

423:                                              ; preds = %207
  %424 = load ptr, ptr %0, align 8
  call void @llvm.lifetime.start.p0(i64 512, ptr nonnull %3) #25
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
  %469 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef %463, ptr noundef %467, i64 noundef %468) #23
  %470 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %469) #23
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
  %488 = call fastcc ptr @nl_history_at(ptr noundef nonnull %438, i64 noundef %487) #23
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
  %502 = getelementptr inbounds i8, ptr %501, i64 72
  store i64 -1, ptr %502, align 8
  %503 = getelementptr inbounds i8, ptr %501, i64 64
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
  %515 = call fastcc i64 @nl_name_former(ptr noundef nonnull %3, ptr noundef nonnull @.str.59, ptr noundef %514, i64 noundef %508) #23
  %516 = call fastcc ptr @nl_part_named(ptr noundef nonnull readonly %0, ptr noundef nonnull %3, i64 noundef %515) #23
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
  call fastcc void @nl_keep_probe(ptr noundef nonnull %501, i64 noundef %539, double noundef %542) #23
  br label %543

543:                                              ; preds = %536, %522, %518, %513
  %544 = phi double [ %537, %536 ], [ %509, %522 ], [ %509, %518 ], [ %509, %513 ]
  %545 = add nsw i64 %508, -1
  br label %507

546:                                              ; preds = %494, %423
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %3) #25
  br label %547

547:                                              ; preds = %189, %417, %415, %416, %176, %546
  %548 = phi i64 [ 0, %546 ], [ 4, %176 ], [ 4, %416 ], [ 4, %415 ], [ 4, %417 ], [ 4, %189 ]
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %15) #25
  call void @llvm.lifetime.end.p0(i64 512, ptr nonnull %14) #25
  ret i64 %548
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc void @nl_state_bad(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, ptr nocapture noundef readonly %2) #9 {
  %4 = alloca %struct.nl_text, align 8
  call void @llvm.lifetime.start.p0(i64 16, ptr nonnull %4) #25
  %5 = load ptr, ptr %0, align 8
  %6 = getelementptr inbounds i8, ptr %5, i64 312
  store i8 0, ptr %6, align 1
  store ptr %6, ptr %4, align 8
  %7 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 512, ptr %7, align 8
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef nonnull @.str.67) #23
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %1) #23
  call fastcc void @nl_add(ptr noundef nonnull %4, ptr noundef %2) #23
  call void @llvm.lifetime.end.p0(i64 16, ptr nonnull %4) #25
  ret void
}

; Function Attrs: nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none)
define internal fastcc range(i64 0, 5) i64 @nl_get(ptr nocapture noundef %0, i64 noundef %1, ptr nocapture noundef writeonly %2) #9 {
  %4 = getelementptr inbounds i8, ptr %0, i64 16
  %5 = load i64, ptr %4, align 8
  %6 = getelementptr inbounds i8, ptr %0, i64 24
  %7 = load i64, ptr %6, align 8
  %8 = sub nsw i64 %5, %7
  %9 = icmp slt i64 %8, %1
  br i1 %9, label %10, label %11

10:                                               ; preds = %3
  tail call fastcc void @nl_state_bad(ptr noundef nonnull %0, ptr noundef nonnull @.str.69, ptr noundef nonnull @.str.61) #23
  br label %18

11:                                               ; preds = %3
  %12 = getelementptr inbounds i8, ptr %0, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds i8, ptr %13, i64 %7
  %15 = tail call fastcc i64 @nl_little(ptr noundef %14, i64 noundef %1) #23
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
define internal fastcc range(i64 0, 5) i64 @nl_expect(ptr nocapture noundef readonly %0, ptr nocapture noundef readonly %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, i64 noundef %5, ptr nocapture noundef writeonly %6) #9 {
  %8 = tail call fastcc ptr @nl_part_named(ptr noundef %0, ptr noundef %1, i64 noundef %2) #23
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
  %22 = phi ptr [ @.str.70, %10 ], [ @.str.71, %17 ], [ @.str.71, %12 ]
  tail call fastcc void @nl_state_bad(ptr noundef %0, ptr noundef nonnull %22, ptr noundef %1) #23
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
  %13 = tail call fastcc i64 @nl_little(ptr noundef %12, i64 noundef %7) #23
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
declare i32 @llvm.umax.i32(i32, i32) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umax.i64(i64, i64) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.abs.i64(i64, i1 immarg) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.fshl.i32(i32, i32, i32) #22

; Function Attrs: nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #22

attributes #0 = { nounwind }
attributes #1 = { mustprogress nounwind willreturn allockind("free") memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: read) }
attributes #4 = { mustprogress nofree norecurse nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, inaccessiblemem: none) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind willreturn memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #7 = { nofree norecurse nosync nounwind memory(read, inaccessiblemem: none) }
attributes #8 = { mustprogress nofree norecurse nosync nounwind willreturn memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #9 = { nofree norecurse nosync nounwind memory(readwrite, inaccessiblemem: none) }
attributes #10 = { mustprogress nofree norecurse nosync nounwind willreturn memory(argmem: write) }
attributes #11 = { nofree nounwind }
attributes #12 = { mustprogress nounwind willreturn allockind("realloc") allocsize(1) memory(argmem: readwrite, inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #13 = { mustprogress nofree nounwind willreturn allockind("alloc,zeroed") allocsize(0,1) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #14 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #15 = { mustprogress nofree nounwind willreturn allockind("alloc,uninitialized") allocsize(0) memory(inaccessiblemem: readwrite) "alloc-family"="malloc" }
attributes #16 = { nofree norecurse nosync nounwind memory(argmem: read) }
attributes #17 = { nofree norecurse nosync nounwind memory(argmem: readwrite) }
attributes #18 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: write) }
attributes #19 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, inaccessiblemem: none) }
attributes #20 = { nofree norecurse nosync nounwind memory(read, argmem: readwrite, inaccessiblemem: none) }
attributes #21 = { nofree norecurse nosync nounwind memory(write, argmem: readwrite, inaccessiblemem: none) }
attributes #22 = { nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #23 = { nounwind }
attributes #24 = { allocsize(0,1) }
attributes #25 = { nounwind }
attributes #26 = { allocsize(0) }
attributes #27 = { nounwind }
attributes #28 = { allocsize(1) }


